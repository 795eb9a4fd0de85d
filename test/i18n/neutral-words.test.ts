/** What the interface says judges nothing; docs/editorial.md has the words and the messages that keep one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import { judgingWordsIn } from '../../src/text/judging-words.ts';
import { compiledWords } from '../support/words.ts';

const GUIDE = readFileSync('docs/editorial.md', 'utf8');
/** Keys of messages in the guide's table, each with a reason. */
const KEPT = [...GUIDE.matchAll(/^\| `([a-z]\w*\.[\w.]+)` \| \S.* \|$/gm)].map(([, key]) => key);

const judging = (language: string) =>
  compiledWords(language).filter(({ words }) => judgingWordsIn(language, words).length > 0);

describe.each(LANGUAGES)('the messages in %s', (language) => {
  it('have no word that judges, but for those that the editorial guide names with a reason', () => {
    expect(judging(language).filter(({ key }) => !KEPT.includes(key))).toEqual([]);
  });
});

it('the guide names no message that has no such word', () => {
  const found = new Set(LANGUAGES.flatMap(judging).map(({ key }) => key));
  expect(KEPT.filter((key) => key !== undefined && !found.has(key))).toEqual([]);
});
