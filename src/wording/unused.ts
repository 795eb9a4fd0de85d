/** Which messages no code asks for. */
import type { Problem } from '../compile/problems.ts';
import type { Words } from './check-messages.ts';
import { placeOf } from './icu.ts';

/**
 * Messages of the base that the sources never name. A message is asked for by its group and its key, `filters.clear`, by a
 * key that is only known at run time, `filters.facets[facet]`, by name, `{ clear } = m.filters`, or with its whole group,
 * `= m.languageOf`. Reading names is a hundred times faster than resolving types, and errs towards "used" where other
 * code has the same two names.
 * @param sources - the text of each source file that may ask for messages.
 */
export function unusedMessages(base: Words, sources: readonly string[]): Problem[] {
  const asked = new Set<string>();
  for (const source of sources) {
    for (const [, group, key] of source.matchAll(/(?<=\b(\w+)\??\.)(\w+)\b/g)) asked.add(`${group}.${key}`);
    for (const [, group] of source.matchAll(/\b(\w+)\[/g)) asked.add(`${group}[`);
    for (const [, keys, group] of source.matchAll(/(?:\{([^{}]*)\}|[\w>]) = (?:i18n\.)?m\.(\w+);/g)) {
      if (keys === undefined) asked.add(`${group}[`);
      for (const key of keys?.split(',') ?? []) asked.add(`${group}.${key.split(':')[0]?.trim()}`);
    }
  }
  return [...base.messages.values()].flatMap((message) => {
    const [key = '', group = 'm'] = message.path.toReversed();
    const isUsed =
      asked.has(`${group}.${key}`) || message.path.slice(0, -1).some((name) => asked.has(`${name}[`));
    return isUsed
      ? []
      : [
          {
            ...placeOf(message),
            what: 'a message that no code asks for',
            expected: 'to be asked for, or taken out',
          },
        ];
  });
}
