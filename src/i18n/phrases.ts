/** Phrases about the model's values: dates with their ends, amounts with their bounds. */
import type { Dated } from '../model/readout.ts';
import type { ShownDate } from '../model/shown-date.ts';
import type { Bounded } from '../model/target.ts';
import { counted } from './counted.ts';
import type { I18n } from './i18n.ts';

/** "16 February 2026", "2026–2028", "from 16 February 2026, no end given", … */
export function datePhrase(
  { m, f }: I18n,
  { start, end, asOf }: Pick<Dated, 'start' | 'end' | 'asOf'>,
): string {
  if (typeof start !== 'string' && typeof end !== 'string') return f.dateRange(start, end);
  if (typeof start !== 'string') return m.dates.since({ start: f.date(start) });
  if (typeof end !== 'string') {
    if (asOf === true) return m.dates.asOf({ date: f.date(end) });
    return start === 'unknown' ? m.dates.until({ end: f.date(end) }) : m.dates.before({ end: f.date(end) });
  }
  return m.dates.undated;
}

/** As {@link datePhrase}, for what may have no date: "at the talks", "last year", "no date". */
export function shownDatePhrase(i18n: I18n, date: ShownDate): string {
  const { dates } = i18n.m;
  if (date.kind === 'dated') return datePhrase(i18n, date);
  if (date.kind === 'undated') return dates.undated;
  if (date.said !== undefined) return date.said;
  const { start, end } = date.span ?? {};
  if (end === 'talks' && date.asOf === true) return dates.asOfTalks;
  if (start === 'talks') return end === 'talks' ? dates.atTalks : dates.sinceTalks;
  if (end === 'talks') return start === 'unknown' ? dates.untilTalks : dates.beforeTalks;
  return dates.undated;
}

/** Where a date comes from: "stated in the article", "derived: …", "date from beyond the article". */
export function basisPhrase({ m }: I18n, { basis, how }: Pick<Dated, 'basis' | 'how'>): string {
  if (basis === 'derived' && how !== undefined) return m.basis.derived({ how });
  return basis === 'stated' ? m.basis.stated : m.basis.context;
}

/** "Kazakh"; a language without a name here is told by its tag. */
export function languageName({ m }: I18n, tag: string): string {
  const names: Readonly<Record<string, string>> = m.languageOf;
  return names[tag] ?? tag;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

function scaled(value: number): { value: number; scale: (typeof SCALES)[number][1] | undefined } {
  const fit = SCALES.find(([size]) => Math.abs(value) >= size);
  return fit ? { value: value / fit[0], scale: fit[1] } : { value, scale: undefined };
}

/** Digits after the point that are shown of an amount. */
const AMOUNT_DIGITS = 2;

/** How a bound is rounded so that it stays true: "more than" down, "less than" up. */
function rounding(relation: Bounded['relation']): 'up' | 'down' | 'half' {
  return relation === '>' ? 'down' : relation === '<' ? 'up' : 'half';
}

/**
 * "more than 1.2 billion US dollars". `like` is a value whose scale is taken over, so that 0.8 billion
 * stands beside 2 billion. `unit` is an ISO 4217 code or `%`.
 */
export function amountPhrase(
  { m, f }: I18n,
  { value, relation }: Bounded,
  unit: string,
  like = value,
): string {
  if (unit === '%') {
    // A hundredth of 1.1 is 0.011000000000000001 in binary; a bound must not be rounded away by that.
    const fraction = Number((value / 100).toPrecision(15));
    const percent = f.percent(fraction, { maximumFractionDigits: 1, rounding: rounding(relation) });
    return relationPhrase({ m }, relation, percent);
  }
  const { scale } = scaled(like);
  const size = SCALES.find(([, name]) => name === scale)?.[0] ?? 1;
  const options = { maximumFractionDigits: AMOUNT_DIGITS, rounding: rounding(relation) };
  const parts = { number: counted(f, value / size, options), scale: scale ?? 'none', unit };
  if (relation === '>') return m.amounts.more(parts);
  if (relation === '<') return m.amounts.less(parts);
  if (relation === '~') return m.amounts.about(parts);
  return m.amounts.money(parts);
}

/** "at most 66.7%", rounded so that the bound stays true. */
export function growthPhrase({ m, f }: I18n, { value, relation }: Bounded): string {
  const percent = f.percent(value, { maximumFractionDigits: 1, rounding: rounding(relation) });
  if (relation === '<') return m.amounts.atMost({ amount: percent });
  if (relation === '>') return m.amounts.atLeast({ amount: percent });
  return relationPhrase({ m }, relation, percent);
}

function relationPhrase({ m }: Pick<I18n, 'm'>, relation: Bounded['relation'], amount: string): string {
  if (relation === '>') return m.amounts.morePlain({ amount });
  if (relation === '<') return m.amounts.atMost({ amount });
  return relation === '~' ? m.amounts.aboutPlain({ amount }) : amount;
}

/**
 * "1.2bn": for axes and the ends of bars.
 * @param like - the amount whose scale it takes: "0.8bn" beside "2bn"
 */
export function shortAmount({ m, f }: I18n, value: number, like = value): string {
  const { scale } = scaled(like);
  const size = SCALES.find(([, name]) => name === scale)?.[0] ?? 1;
  return m.amounts.short({
    number: f.number(value / size, { maximumFractionDigits: AMOUNT_DIGITS }),
    scale: scale ?? 'none',
  });
}

/** "billion US dollars": what the figures of an axis are in, whose largest is about `value`. */
export function axisUnit({ m }: I18n, value: number, unit: string): string {
  return m.amounts.unit({ scale: scaled(value).scale ?? 'none', unit });
}

/** A figure that is a bound is never written as a value. */
/** Before a number, with their space. */
export const SIGNS: Record<Bounded['relation'], string> = { '=': '', '>': '> ', '<': '< ', '~': '≈ ' };

/** "> 1.2bn". */
export function shortBound(i18n: I18n, { value, relation }: Bounded, like = value): string {
  return `${SIGNS[relation]}${shortAmount(i18n, value, like)}`;
}

/** "1 statement", "27 statements". */
export function statementsPhrase({ m, f }: I18n, count: number): string {
  return m.counts.statements({ count: counted(f, count) });
}
