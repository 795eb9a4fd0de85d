/** Numbers of figures, and of words that tell them: bound, year, unit and size changed. */
import type { Leaf, Mutant } from './mutant.ts';
import { replaced, type Swap, swapped, type Told } from './told.ts';

const endsWith = (leaf: Leaf, ...keys: readonly string[]) => keys.includes(String(leaf.path.at(-1)));

/** For each bound one that is turned or tighter, and none. */
const OTHER_BOUNDS: Readonly<Record<string, readonly string[]>> = {
  '=': ['>', '<'],
  '>': ['<', '='],
  '>=': ['<=', '='],
  '<': ['>', '='],
  '<=': ['>=', '='],
  '~': ['>', '='],
};

const BOUND_WORDS: Readonly<Record<string, readonly Swap[]>> = {
  en: [
    ['exceeded', 'fell short of'],
    ['exceeded', 'was'],
    ['more than (?=\\d)', 'less than '],
    ['more than (?=\\d)', ''],
    ['above (?=\\d)', 'below '],
    ['above (?=\\d)', ''],
    ['at least (?=\\d)', 'at most '],
    ['at least (?=\\d)', ''],
    ['(?<=(?:of|to) )(?=\\d+(?:bn|m| billion))', 'more than '],
    ['(?<=(?:of|to) )(?=\\d+(?:bn|m| billion))', 'about '],
  ],
  kk: [
    ['долларынан асты', 'долларына жетті'],
    ['долларынан асқан', 'долларына жеткен'],
    ['долларынан асады', 'долларынан кем болады'],
    ['долларынан асады', 'долларына жетеді'],
    ['кемінде (?=\\d)', 'ең көбі '],
    ['кемінде (?=\\d)', ''],
    ['(?=\\d+ (?:млрд|млн))(?<!\\d)', 'шамамен '],
  ],
};

export function boundMutants(leaves: readonly Leaf[], told: readonly Told[]): Mutant[] {
  const relations = leaves.filter((leaf) => endsWith(leaf, 'relation'));
  return [
    ...relations.flatMap((leaf) =>
      (OTHER_BOUNDS[String(leaf.value)] ?? []).map((bound) => replaced('bound', leaf, `"${bound}"`)),
    ),
    ...told.flatMap((one) => swapped('bound', one, BOUND_WORDS[one.lang] ?? [])),
  ];
}

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: ['January', 'March', 'April', 'May', 'August', 'February'],
  kk: ['қаңтар', 'наурыз', 'сәуір', 'мамыр', 'тамыз', 'ақпан'],
};

const RELATIVE: Readonly<Record<string, readonly Swap[]>> = {
  en: [['([Ll])ast year', 'This year']],
  kk: [['Өткен жылы', 'Биылғы жылы']],
};

export function yearMutants(leaves: readonly Leaf[], told: readonly Told[]): Mutant[] {
  const dates = leaves.filter(
    (leaf) =>
      endsWith(leaf, 'date', 'edtf', 'period') && /\d{4}/.test(leaf.words) && leaf.path[0] !== 'sources',
  );
  return [
    ...dates.flatMap((leaf) => [
      ...eachMatch(leaf, /(?<!\d)[12]\d{3}(?!\d)/g, (year) => String(Number(year) + 1)),
      ...eachMatch(leaf, /(?<=\d{4}-)\d{2}/g, (month) => twoDigits((Number(month) % 12) + 1)),
      ...eachMatch(leaf, /(?<=\d{4}-\d{2}-)\d{2}/g, (day) => twoDigits((Number(day) % 28) + 1)),
    ]),
    ...told.flatMap((one) => [
      ...eachMatch(one.leaf, /(?<![\d.,])(?:19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + 1)),
      ...swapped('deadline or year', one, RELATIVE[one.lang] ?? []),
      ...otherMonths(one),
    ]),
  ];
}

function otherMonths(one: Told): Mutant[] {
  const months = MONTHS[one.lang] ?? [];
  return months.flatMap((month, index) => {
    const other = months[(index + 1) % months.length] ?? month;
    return eachMatch(one.leaf, new RegExp(month, 'g'), () => other);
  });
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

function eachMatch(leaf: Leaf, pattern: RegExp, other: (words: string) => string): Mutant[] {
  return [...leaf.words.matchAll(pattern)].map((match) => ({
    kind: 'deadline or year',
    leaf,
    at: match.index,
    before: match[0],
    after: other(match[0]),
  }));
}

const UNIT_WORDS: Readonly<Record<string, readonly Swap[]>> = {
  en: [['US dollars', 'euros']],
  kk: [
    ['АҚШ долларынан', 'еуродан'],
    ['АҚШ долларына', 'еуроға'],
    ['АҚШ доллары', 'еуро'],
  ],
};

export function unitMutants(leaves: readonly Leaf[], told: readonly Told[]): Mutant[] {
  const units = leaves.filter((leaf) => endsWith(leaf, 'unit'));
  return [
    ...units.map((leaf) => replaced('unit', leaf, leaf.value === 'EUR' ? 'USD' : 'EUR')),
    ...told.flatMap((one) => swapped('unit', one, UNIT_WORDS[one.lang] ?? [])),
  ];
}

const NUMBER = '(?<![\\d.,])(\\d+)(?:[.,](\\d))?';
const MAGNITUDE_WORDS: readonly Swap[] = [
  [`${NUMBER}(?= ?(?:bn|m|billion|млрд|млн))`, '$1$2'],
  ['(?<=\\d)bn(?!\\p{L})', 'm'],
  ['billion', 'million'],
  ['(?<=\\d)m(?!\\p{L})', 'bn'],
  ['млрд', 'млн'],
  ['млн', 'млрд'],
];

export function magnitudeMutants(leaves: readonly Leaf[], told: readonly Told[]): Mutant[] {
  const values = leaves.filter((leaf) => endsWith(leaf, 'value', 'least') && typeof leaf.value === 'number');
  return [
    ...values.flatMap((leaf) =>
      [10, 0.1, 1000].map((factor) =>
        replaced('magnitude', leaf, String(Number((Number(leaf.value) * factor).toPrecision(12)))),
      ),
    ),
    ...told.flatMap(({ leaf }) => magnitudeWords(leaf)),
  ];
}

function magnitudeWords(leaf: Leaf): Mutant[] {
  return MAGNITUDE_WORDS.flatMap(([words, other]) =>
    [...leaf.words.matchAll(new RegExp(words, 'gu'))].map((match): Mutant => {
      const [before, whole, decimal] = match;
      const isNumber = whole !== undefined;
      // 1.2 becomes 12, and 2 becomes 20.
      const after = isNumber ? `${whole}${decimal ?? '0'}` : other;
      return { kind: 'magnitude', leaf, at: match.index, before, after };
    }),
  );
}
