/** What a thousand altered copies and a thousand unaltered ones are taken for; each run makes the same ones. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { type QuotePartKind, type QuoteTelling, quotation, quoteParts } from '../../src/quote/quotation.ts';
import { quoteTelling } from '../../src/ui/quote-telling.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadout } from '../support/readouts.ts';

const RUNS = { seed: 20260216, numRuns: 1000 };
const readout = realReadout('en');

let telling: QuoteTelling;
beforeAll(async () => {
  telling = quoteTelling(await loadWords('en'));
});

const statement = fc.constantFrom(...readout.statements);
type Statement = (typeof readout.statements)[number];
const copied = (of: Statement) =>
  quotation(readout, of, telling, `https://sapar.example/en/dushanbe-2026/?sel=statement:${of.id}`);
const verdict = (pasted: string) => checkQuote(readout, telling, pasted).verdict;

/** Where in a quote a line of it stands. */
function placeOf(quote: string, of: Statement, kind: QuotePartKind): [number, number] {
  const text = quoteParts(readout, of, telling).find((part) => part.kind === kind)?.text ?? '';
  const from = kind.startsWith('title') ? quote.indexOf('\n\n') : 0;
  const start = quote.indexOf(text, from);
  return [start, start + text.length];
}

/** One of the places of a line where the pattern is, replaced. */
function replaceOne(
  quote: string,
  [start, end]: readonly [number, number],
  pattern: RegExp,
  pick: number,
  by: (found: string) => string,
): string {
  const found = [...quote.slice(start, end).matchAll(pattern)];
  const chosen = found[pick % found.length];
  if (chosen === undefined) return quote;
  const at = start + chosen.index;
  return quote.slice(0, at) + by(chosen[0]) + quote.slice(at + chosen[0].length);
}

const WORD = /[\p{L}\p{N}]+/gu;
const other = (sign: string, among: string) => among.charAt((among.indexOf(sign) + 1) % among.length);
const LETTERS = { words: 'аәбеғілнртқ', ours: 'aeinorst' };

/** Each takes a copy, the statement and a number that picks one of many places. */
const ALTERATIONS: Record<
  string,
  (quote: string, of: Statement, kind: QuotePartKind, pick: number) => string
> = {
  'a letter is another one': (quote, of, kind, pick) =>
    replaceOne(quote, placeOf(quote, of, kind), /\p{L}/gu, pick, (letter) =>
      other(letter, kind === 'words' || kind === 'title' ? LETTERS.words : LETTERS.ours),
    ),
  'a letter is gone': (quote, of, kind, pick) =>
    replaceOne(quote, placeOf(quote, of, kind), /\p{L}/gu, pick, () => ''),
  'a word is gone': (quote, of, kind, pick) =>
    replaceOne(quote, placeOf(quote, of, kind), WORD, pick, () => ''),
  'a word is put in': (quote, of, kind, pick) =>
    replaceOne(quote, placeOf(quote, of, kind), WORD, pick, (word) => `${word} not`),
  'two words have changed places': (quote, of, kind, pick) =>
    replaceOne(
      quote,
      placeOf(quote, of, kind),
      /([\p{L}\p{N}]+) (?!\1(?![\p{L}\p{N}]))[\p{L}\p{N}]+/gu,
      pick,
      (pair) => pair.split(' ').toReversed().join(' '),
    ),
  'a digit is another one': (quote, of, _, pick) =>
    replaceOne(quote, placeOf(quote, of, pick % 2 === 0 ? 'words' : 'address'), /\d/g, pick, (digit) =>
      other(digit, '0123456789'),
    ),
  'a Kazakh verb is negated': (quote, of, _, pick) =>
    replaceOne(quote, placeOf(quote, of, 'words'), /(?<=\p{L})(?:ды|ді|ты|ті)(?!\p{L})/gu, pick, (end) =>
      end.endsWith('ы') ? 'мады' : 'меді',
    ),
  'the translation stands as the article’s words': (quote, of) => {
    const [start, end] = placeOf(quote, of, 'words');
    const [from, to] = placeOf(quote, of, 'translation');
    const ours = quote.slice(from, to).replace(' [translated by Sapar]', '');
    return `${quote.slice(0, from)}${quote.slice(to, start)}«${ours}»${quote.slice(end)}`;
  },
  'the translation is no more marked as ours': (quote) => quote.replace(' [translated by Sapar]', ''),
  'the words are those of another statement': (quote, of, _, pick) => {
    const others = readout.statements.filter((one) => partText(one, 'words') !== partText(of, 'words'));
    return quote.replace(partText(of, 'words'), partText(others[pick % others.length] ?? of, 'words'));
  },
  'a sign of the mark is another one': (quote, _, __, pick) =>
    replaceOne(
      quote,
      [quote.lastIndexOf('/', quote.lastIndexOf('/') - 1), quote.length],
      /[0-9A-Z]/g,
      pick,
      (sign) => other(sign, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
    ),
  'a sign of the mark is gone': (quote, _, __, pick) =>
    replaceOne(quote, [quote.lastIndexOf('sapar/') + 6, quote.length], /./g, pick, () => ''),
};

function partText(of: Statement, kind: QuotePartKind): string {
  return quoteParts(readout, of, telling).find((part) => part.kind === kind)?.text ?? '';
}

/** Found by mark and link alone: without them these are other words around a quote that is right. */
const BY_MARK = /mark is|another statement/;
const withoutMark = (quote: string) => quote.split('\n').slice(0, -2).join('\n');

it('of 1,000 altered copies none is called the same, half of them without mark and link', () => {
  const kinds = [
    'words',
    'words',
    'words',
    'translation',
    'said',
    'talks',
    'title',
    'titleTranslation',
    'address',
  ] as const;
  const seen = new Set<string>();
  let altered = 0;
  const missed: string[] = [];
  const copies = fc.sample(
    fc.tuple(
      statement,
      fc.constantFrom(...Object.keys(ALTERATIONS)),
      fc.constantFrom(...kinds),
      fc.nat(10_000),
    ),
    { ...RUNS, numRuns: 1500 },
  );
  for (const [of, name, kind, pick] of copies) {
    const quote = copied(of);
    const changed = ALTERATIONS[name]?.(quote, of, kind, pick) ?? quote;
    const pasted = pick % 2 === 0 && !BY_MARK.test(name) ? withoutMark(changed) : changed;
    if (changed === quote || altered === RUNS.numRuns) continue;
    altered += 1;
    seen.add(name);
    if (verdict(pasted) === 'same') missed.push(`${of.id}, ${kind}: ${name}`);
  }
  expect(missed).toEqual([]);
  expect(altered).toBe(1000);
  expect([...seen].toSorted()).toEqual(Object.keys(ALTERATIONS).toSorted());
});

/** What happens to a text on its way, and is no change. */
const HARMLESS: Record<string, (quote: string) => string> = {
  'as it was copied': (quote) => quote,
  'lines broken at 60 signs': (quote) => quote.replace(/(.{30,60}) /g, '$1\n'),
  'answered in a mail': (quote) => quote.replace(/(.{30,60}) /g, '$1\n').replace(/^/gm, '> '),
  'answered twice': (quote) => quote.replace(/^/gm, '>> '),
  'lines put together': (quote) => quote.replace(/\n+/g, ' '),
  'curly quotation marks': (quote) => quote.replaceAll('«', '“').replaceAll('»', '”'),
  'straight quotation marks': (quote) => quote.replace(/[«»“”]/g, '"').replaceAll('’', "'"),
  'letters decomposed': (quote) => quote.normalize('NFD'),
  'spaces that do not break': (quote) => quote.replaceAll(' ', '\u00a0'),
  'Windows line ends': (quote) => quote.replaceAll('\n', '\r\n'),
  'soft hyphens and zero-width spaces': (quote) =>
    quote.replace(/(\p{L}{4})(?=\p{L})/gu, '$1\u00ad').concat('\u200b'),
  'without empty lines and indented': (quote) => quote.replace(/\n+/g, '\n    '),
  'with other words around': (quote) => `Dear colleagues, the sides said "much":\n\n${quote}\n\nYours, A. B.`,
  'without translation and title': (quote) =>
    quote
      .split('\n')
      .filter((_, at) => at !== 0 && at !== 5 && at !== 6)
      .join('\n'),
  // As copies were before they had the day of the talks.
  'without the day of the talks': (quote) => quote.replace(/The talks: .*\n/, ''),
  'without what follows the words': (quote) => quote.split('\n\n')[0] ?? '',
  'without its mark': (quote) => quote.slice(0, quote.lastIndexOf('\n')),
  'with a mark in small letters': (quote) =>
    quote.slice(0, quote.lastIndexOf('\n')) + quote.slice(quote.lastIndexOf('\n')).toLowerCase(),
};

it('of 1,000 unaltered ones in harmless forms each is called the same', () => {
  const forms = fc.constantFrom(...Object.keys(HARMLESS));
  fc.assert(
    fc.property(statement, forms, (of, name) => {
      expect(verdict(HARMLESS[name]?.(copied(of)) ?? ''), name).toBe('same');
    }),
    RUNS,
  );
});
