/** How deep lists and maps lie in each other. Looked at before YAML's own reader, which calls itself once a level. */
import type { CST } from 'yaml';

/** No file of the seeds has more than ten levels. */
export const MAX_LEVELS = 50;

/** The offset of the first list or map that lies deeper than {@link MAX_LEVELS}. */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open = tokens.map((token) => ({ token, level: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, level } = next;
    if (token.type === 'document') {
      if (token.value) open.push({ token: token.value, level });
      continue;
    }
    if (!('items' in token)) continue;
    if (level === MAX_LEVELS) return token.offset;
    // The last one goes in first: what is taken out next is what stands next in the file.
    for (const { key, value } of token.items.toReversed()) {
      if (value) open.push({ token: value, level: level + 1 });
      if (key) open.push({ token: key, level: level + 1 });
    }
  }
  return undefined;
}
