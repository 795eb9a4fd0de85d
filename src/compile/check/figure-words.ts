/** Whether a figure is what the words quoted for it say: number, unit, bound. What cannot be read must be marked. */

import type { TextRange } from '../../model/readout.ts';
import type { Lexicon, ReadRelation } from '../../text/reading/lexicon.ts';
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { type Quantity, readBounds, readQuantities } from '../../text/reading/quantities.ts';
import { plainWords } from '../../text/reading/words.ts';
import { sentenceAround } from '../../text/sentence-at.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { FigureInput } from '../input/statement.ts';
import { shown } from '../problems.ts';

/** What a figure may say of a number whose words are read as the key: the model has no "at least" for figures. */
export const FITTING: Readonly<Record<ReadRelation, readonly FigureInput['relation'][]>> = {
  '=': ['='],
  '>': ['>'],
  '>=': ['>'],
  '<': ['<'],
  '<=': ['<'],
  '~': ['~'],
};

/** The aspects of a figure that are read, each of which may be marked as `unread`. */
type Aspect = 'value' | 'unit' | 'relation';

const MOST_SHOWN = 3;

/** @param range - where the quote of the figure stands in the text. */
export function checkFigureWords(
  desk: Desk,
  figure: FigureInput,
  range: TextRange,
  path: SeedPath,
  id: string,
): void {
  const { value, unit, relation, unread = {} } = figure;
  const lexicon = lexiconOf(desk.seeds.annotations.data.readout.language);
  const quoted = desk.source.text.slice(...range);
  const words = plainWords(quoted);
  const numbers = lexicon === undefined ? [] : amountsAmong(readQuantities(words, lexicon));
  const meant = numbers.filter(({ values }) => values.includes(value));
  const units = [...new Set((meant.length > 0 ? meant : numbers).flatMap((number) => number.units))];

  /** What was read of one aspect, against what the figure says. */
  const hold = (aspect: Aspect, name: string, read: readonly string[], agrees: boolean) => {
    const own = String(figure[aspect]);
    const beside = `${own} beside ${shown(quoted)}`;
    // "$" is the sign of a dozen currencies.
    const says = `${read.slice(0, MOST_SHOWN).join(' or ')}${read.length > MOST_SHOWN ? ' …' : ''}`;
    if (agrees) {
      if (unread[aspect] === undefined) return;
      complain(desk, desk.seeds.annotations, [...path, 'unread', aspect], {
        id,
        what: `the ${name} of a figure is marked as unread, and can be read`,
        found: beside,
        expected: 'no such mark',
      });
    } else if (unread[aspect] === undefined) {
      complain(desk, desk.seeds.annotations, [...path, aspect], {
        id,
        what:
          read.length > 0
            ? `the ${name} of a figure is not that of its quote`
            : `the ${name} of a figure cannot be read in its quote`,
        found: read.length > 0 ? `${beside}, which says ${says}` : beside,
        expected:
          read.length > 0
            ? `${aspect}: ${says}`
            : `more of the words around it, or unread: { ${aspect}: why it is right all the same }`,
      });
    }
  };

  hold('value', 'value', [...new Set(numbers.flatMap(({ values }) => values.map(String)))], meant.length > 0);
  hold('unit', 'unit', units, units.includes(unit));
  if (lexicon === undefined || meant.length === 0) return;
  const bounds = boundsOf(desk, lexicon, range, meant, words);
  const allowed = [...new Set(bounds.flatMap((bound) => FITTING[bound]))];
  hold('relation', 'bound', allowed, allowed.includes(relation));
}

/** Numbers that may be amounts: those with a unit where any has one; a bare year is none unless nothing else is there. */
function amountsAmong(numbers: readonly Quantity[]): Quantity[] {
  const measured = numbers.filter(({ units }) => units.length > 0);
  if (measured.length > 0) return measured;
  const amounts = numbers.filter(({ likeYear }) => !likeYear);
  return amounts.length > 0 ? amounts : [...numbers];
}

/** How the words bound the numbers, read in their whole sentence: "1,2 млрд долларынан" is bounded by "асты" behind it. */
function boundsOf(
  desk: Desk,
  lexicon: Lexicon,
  range: TextRange,
  meant: readonly Quantity[],
  words: string,
): ReadRelation[] {
  const { text } = desk.source;
  const [start, end] = sentenceAround(desk.paragraphs, range) ?? range;
  const before = plainWords(text.slice(start, range[0]));
  const whole = before + words + plainWords(text.slice(range[1], end));
  const read = meant.flatMap((number) => {
    const place = { start: before.length + number.start, end: before.length + number.end };
    const bounds = readBounds(whole, lexicon, place);
    return bounds.length > 0 ? bounds : (['='] as const);
  });
  return [...new Set(read)];
}
