/** Words that only later parts of the page show do not come with the first ones. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { Problem } from '../../src/compile/problems.ts';
import { readMessage } from '../../src/wording/icu.ts';
import { FIRST, readMessageFile } from '../../src/wording/message-file.ts';
import { unusedMessages } from '../../src/wording/unused.ts';

const STATIC_IMPORT = /^(?:import|export)\s(?!type\b)(?:[^;]*?\sfrom\s+)?'(\.[^']+\.tsx?)'/gm;

/** A source file and all that it imports statically, by their paths. */
function withImports(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path) || path.endsWith('.generated.ts')) return found;
  const source = readFileSync(path, 'utf8');
  found.set(path, source);
  for (const [, imported = ''] of source.matchAll(STATIC_IMPORT)) {
    withImports(join(dirname(path), imported), found);
  }
  return found;
}

it('every message that a page begins with is asked for by the code that it begins with', () => {
  const problems: Problem[] = [];
  const file = 'src/i18n/messages/en.yaml';
  const read = readMessageFile(file, 'en', readFileSync(file, 'utf8'), problems);
  const messages = new Map(
    (read?.messages ?? [])
      .filter(({ part }) => part === FIRST)
      .map((message) => [message.path.join('.'), readMessage(message, problems)] as const)
      .flatMap(([key, message]) => (message === undefined ? [] : [[key, message] as const])),
  );
  expect(messages.size).toBeGreaterThan(100);
  const code = [...withImports('src/app/client.tsx').values()];
  const base = { file, lang: 'en', name: 'English', messages, plurals: [] };
  expect(unusedMessages(base, code).map(({ id }) => id)).toEqual([]);
});
