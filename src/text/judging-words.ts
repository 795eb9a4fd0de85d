/**
 * Words that judge what they tell of: a page says what was said, and leaves it to the reader whether that is much or
 * little. docs/editorial.md lists them for those who write; the two lists are held to each other by a test.
 */

/** Of each language sources of regular expressions, matched as whole words in small letters. */
export const JUDGING_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'only',
      'nothing',
      'merely',
      'mere',
      'just',
      'still',
      'fail(?:s|ed|ure|ures)?',
      'promis(?:e|es|ed|ing)',
    ],
    ...[
      'finally',
      'despite',
      'admit(?:s|ted)?',
      'claim(?:s|ed)?',
      'insist(?:s|ed)?',
      'unfortunately',
      'of course',
    ],
  ],
  kk: [
    ...[
      'тек',
      'ғана',
      'ештеңе',
      'әлі',
      'сәтсіз\\p{L}*',
      'уәде\\p{L}*',
      'жалғыз',
      'ақыры',
      'әрине',
      'өкінішке орай',
    ],
  ],
  ru: [
    ...['только', 'лишь', 'ничего', 'ещё не', 'еще не', 'провал\\p{L}*', 'неудач\\p{L}*', 'обещ\\p{L}*'],
    ...['наконец', 'несмотря на', 'якобы', 'к сожалению', 'конечно'],
  ],
  tg: [
    ...[
      'танҳо',
      'фақат',
      'ҳеҷ чиз',
      'ҳанӯз',
      'ваъда\\p{L}*',
      'ноком\\p{L}*',
      'ниҳоят',
      'мутаассифона',
      'албатта',
    ],
  ],
};

const PATTERNS = new Map(
  Object.entries(JUDGING_WORDS).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  ]),
);

/** Those of a text, as they stand in it; none in a language whose words are not listed. */
export function judgingWordsIn(language: string, text: string): string[] {
  const pattern = PATTERNS.get(language);
  return pattern === undefined ? [] : [...text.normalize('NFC').matchAll(pattern)].map(([word]) => word);
}
