/** Whether a date is what the words quoted for it say. What a stated date says and its quote does not must be marked. */

import { isSameDate } from '../../model/calendar.ts';
import type { CalendarDate, DateBound, TextRange } from '../../model/readout.ts';
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { type ReadTimes, readTimes } from '../../text/reading/times.ts';
import { plainWords } from '../../text/reading/words.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { DatedInput } from '../input/statement.ts';
import { shown } from '../problems.ts';
import { type ParsedDate, tryParse } from '../resolve/dates.ts';

/** Of words in a language that is not read. */
const NOTHING_READ: ReadTimes = { years: [], months: [], days: [], offsets: [], until: [], since: [] };

/** What is wrong, and the words read that show it; none where nothing of the kind was read. */
interface Fault {
  what: string;
  says: string;
}

/**
 * @param parsed - the bounds of the date.
 * @param range - where its quote stands in the text.
 */
export function checkDateWords(
  desk: Desk,
  input: DatedInput,
  parsed: ParsedDate,
  range: TextRange,
  path: SeedPath,
  id: string,
): void {
  const { readout } = desk.seeds.annotations.data;
  const quoted = desk.source.text.slice(...range);
  const lexicon = lexiconOf(readout.language);
  const read = lexicon === undefined ? NOTHING_READ : readTimes(plainWords(quoted), lexicon);
  const talks = tryParse(readout.talks.edtf)?.start;
  const talksYear = typeof talks === 'object' ? talks.year : undefined;
  // "By 30 June 2027", said at the talks: words that end a time need not say that it begins there.
  const isFromTalks = read.until.length > 0 && typeof talks === 'object' && isSame(parsed.start, talks);
  const told: ParsedDate = isFromTalks ? { ...parsed, start: 'unknown' } : parsed;
  const fault =
    contradiction(read, told, talksYear) ?? (input.basis === 'stated' ? notSaid(read, told) : undefined);
  if (fault !== undefined && input.unread === undefined) {
    complain(desk, desk.seeds.annotations, [...path, 'edtf'], {
      id,
      what: fault.what,
      found: `${shown(parsed.edtf)} beside ${shown(quoted)}${fault.says}`,
      expected: 'the time that the words quoted say, or unread: why it is right all the same',
    });
  }
  if (fault === undefined && input.unread !== undefined) {
    complain(desk, desk.seeds.annotations, [...path, 'unread'], {
      id,
      what: 'a date is marked as unread, and nothing in its quote speaks against it',
      found: `${shown(parsed.edtf)} beside ${shown(quoted)}`,
      expected: 'no such mark',
    });
  }
}

const isSame = (bound: DateBound, date: CalendarDate) => typeof bound !== 'string' && isSameDate(bound, date);

/** Years that the quote has and the date has not, or the other way about; an end that is a beginning. */
function contradiction(
  { years, offsets, until, since }: ReadTimes,
  { start, end }: ParsedDate,
  talksYear: number | undefined,
): Fault | undefined {
  const bounds = [start, end].filter((bound) => typeof bound !== 'string');
  const own = bounds.map(({ year }) => year);
  const counted = talksYear === undefined ? [] : offsets.map((offset) => talksYear + offset);
  const said = years.length > 0 ? years : counted;
  if (said.length === 0) return undefined;
  const says = `, which says ${said.join(', ')}`;
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const isOutside = said.some((year) => year < first || year > last);
  if (isOutside || own.some((year) => !said.includes(year))) {
    return { what: 'the years of a date are not those of its quote', says };
  }
  if (until.some((year) => typeof end === 'string' || end.year !== year)) {
    return { what: 'a time that ends in the quote does not end there in the date', says };
  }
  if (since.some((year) => typeof start === 'string' || start.year !== year)) {
    return { what: 'a time that begins in the quote does not begin there in the date', says };
  }
  return undefined;
}

/** A part of a date that words do not have, and those parts of its kind that they have. */
interface Lacking {
  part: 'year' | 'month' | 'day';
  said: readonly number[];
}

/** What of a date the words read do not have, coarsest first. */
export function lackingParts(read: ReadTimes, { start, end }: ParsedDate): Lacking[] {
  const bounds = [start, end].filter((bound): bound is CalendarDate => typeof bound !== 'string');
  const said = { year: read.years, month: read.months, day: read.days };
  return (['year', 'month', 'day'] as const)
    .filter((part) => bounds.some(({ [part]: own }) => own !== undefined && !said[part].includes(own)))
    .map((part) => ({ part, said: said[part] }));
}

/** What a stated date has stands in its quote. */
function notSaid(read: ReadTimes, parsed: ParsedDate): Fault | undefined {
  const [lacking] = lackingParts(read, parsed);
  if (lacking === undefined) return undefined;
  const { part, said } = lacking;
  return said.length === 0
    ? { what: `the ${part} of a stated date cannot be read in its quote`, says: '' }
    : {
        what: `the ${part} of a stated date is not that of its quote`,
        says: `, which says ${said.join(', ')}`,
      };
}
