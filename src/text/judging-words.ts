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
      'promis(?:e|es|ed)',
      'promising',
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

/** Entries of the lists that say the same, in one language or several. */
const ALIKE: readonly (readonly string[])[] = [
  ['promis(?:e|es|ed)', 'уәде\\p{L}*', 'обещ\\p{L}*', 'ваъда\\p{L}*'],
  ['fail(?:s|ed|ure|ures)?', 'сәтсіз\\p{L}*', 'провал\\p{L}*', 'неудач\\p{L}*', 'ноком\\p{L}*'],
  ['only', 'merely', 'just', 'тек', 'ғана', 'жалғыз', 'только', 'лишь', 'танҳо', 'фақат'],
  ['nothing', 'ештеңе', 'ничего', 'ҳеҷ чиз'],
  ['still', 'әлі', 'ещё не', 'еще не', 'ҳанӯз'],
  ['finally', 'ақыры', 'наконец', 'ниҳоят'],
  ['despite', 'несмотря на'],
  ['unfortunately', 'өкінішке орай', 'к сожалению', 'мутаассифона'],
  ['of course', 'әрине', 'конечно', 'албатта'],
];

const wholeWords = (sources: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const PATTERNS = new Map(
  Object.entries(JUDGING_WORDS).map(([language, words]) => [language, wholeWords(words)]),
);

/** Those of a text, as they stand in it; none in a language whose words are not listed. */
export function judgingWordsIn(language: string, text: string): string[] {
  const pattern = PATTERNS.get(language);
  return pattern === undefined ? [] : [...text.normalize('NFC').matchAll(pattern)].map(([word]) => word);
}

/** Whether a text has what a judging word of another says, in the same language or another that is listed. */
export function hasAlike(
  word: { language: string; words: string },
  text: { language: string; words: string },
): boolean {
  const own = entriesIn(word);
  return entriesIn(text).some(
    (entry) =>
      own.includes(entry) ||
      ALIKE.some((group) => group.includes(entry) && own.some((other) => group.includes(other))),
  );
}

function entriesIn({ language, words }: { language: string; words: string }): string[] {
  const text = words.normalize('NFC');
  return (JUDGING_WORDS[language] ?? []).filter((entry) => text.search(wholeWords([entry])) >= 0);
}
