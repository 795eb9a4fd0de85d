/** What the interface says judges nothing; docs/editorial.md has the words and the messages that keep one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/messages/en.ts';
import { kk } from '../../src/i18n/messages/kk.ts';
import { judgingWordsIn } from '../../src/text/judging-words.ts';

const GUIDE = readFileSync('docs/editorial.md', 'utf8');
/** Keys of messages in the guide's table, each with a reason. */
const KEPT = [...GUIDE.matchAll(/^\| `([a-z]\w*\.[\w.]+)` \| \S.* \|$/gm)].map(([, key]) => key);

/** Every message by its key; one that is given values, as its source has it. */
function messagesOf(value: unknown, key = ''): [key: string, words: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [[key, String(value).replace(/\$\{[^}]*\}/g, ' ')]];
  return Object.entries(Object(value)).flatMap(([name, inner]) =>
    messagesOf(inner, key === '' ? name : `${key}.${name}`),
  );
}
const judging = (language: string, messages: unknown) =>
  messagesOf(messages).filter(([, words]) => judgingWordsIn(language, words).length > 0);

describe.each([
  ['en', en],
  ['kk', kk],
])('the messages in %s', (language, messages) => {
  it('have no word that judges, but for those that the editorial guide names with a reason', () => {
    expect(judging(language, messages).filter(([key]) => !KEPT.includes(key))).toEqual([]);
  });
});

it('the guide names no message that has no such word', () => {
  const found = new Set([...judging('en', en), ...judging('kk', kk)].map(([key]) => key));
  expect(KEPT.filter((key) => key !== undefined && !found.has(key))).toEqual([]);
});
