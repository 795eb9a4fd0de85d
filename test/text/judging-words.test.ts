import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasAlike, JUDGING_WORDS, judgingWordsIn } from '../../src/text/judging-words.ts';

describe('a word that judges', () => {
  it.each([
    [
      'en',
      'The only signing; it still failed to deliver what was promised.',
      ['only', 'still', 'failed', 'promised'],
    ],
    ['kk', 'Бұл – жалғыз қол қою, уәделер ғана.', ['жалғыз', 'уәделер', 'ғана']],
    ['ru', 'Лишь обещания, и ещё не всё.', ['Лишь', 'обещания', 'ещё не']],
    ['tg', 'Танҳо ваъдаҳо.', ['Танҳо', 'ваъдаҳо']],
  ])('is found in %s, in any case and with its endings: %s', (language, text, words) => {
    expect(judgingWordsIn(language, text)).toEqual(words);
  });

  it('is none inside another word, and none in a language that has no list', () => {
    expect(judgingWordsIn('en', 'Commonly, adjustments were instilled and compromises reached.')).toEqual([]);
    expect(judgingWordsIn('kk', 'Тектік, бағана, тексерілді.')).toEqual([]);
    expect(judgingWordsIn('fr', 'only')).toEqual([]);
  });
});

it.each([
  [{ language: 'en', words: 'promise' }, { language: 'en', words: 'We promised.' }, true],
  [{ language: 'en', words: 'promises' }, { language: 'kk', words: 'Уәдеміз осы.' }, true],
  [{ language: 'tg', words: 'ваъдаи' }, { language: 'ru', words: 'Обещаем.' }, true],
  [{ language: 'en', words: 'promising' }, { language: 'en', words: 'We promised.' }, false],
  [{ language: 'en', words: 'promise' }, { language: 'kk', words: 'Тек осы.' }, false],
  [{ language: 'en', words: 'promise' }, { language: 'fr', words: 'promise' }, false],
])('whether %j has its like in %j: %s', (word, text, has) => {
  expect(hasAlike(word, text)).toBe(has);
});

it('the editorial guide lists the words of each language', () => {
  const guide = readFileSync('docs/editorial.md', 'utf8');
  for (const [language, words] of Object.entries(JUDGING_WORDS)) {
    const row = new RegExp(`^\\| ${language} \\| (.*) \\|$`, 'm').exec(guide)?.[1] ?? '';
    for (const word of words) {
      const stem = word.replace(/\(.*|\\p.*/, '').replace('еще', 'ещё');
      expect(row, word).toContain(stem);
    }
  }
});
