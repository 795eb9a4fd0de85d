/** Phrases about amounts with their bounds. Their words are among the later ones: see parts.ts. */
import type { Bounded } from '../model/target.ts';
import { counted } from './counted.ts';
import type { I18nWith } from './parts.ts';

type Worded = Pick<I18nWith<'late'>, 'm' | 'f'>;

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
  { m, f }: Worded,
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
export function growthPhrase({ m, f }: Worded, { value, relation }: Bounded): string {
  const percent = f.percent(value, { maximumFractionDigits: 1, rounding: rounding(relation) });
  if (relation === '<') return m.amounts.atMost({ amount: percent });
  if (relation === '>') return m.amounts.atLeast({ amount: percent });
  return relationPhrase({ m }, relation, percent);
}

function relationPhrase({ m }: Pick<Worded, 'm'>, relation: Bounded['relation'], amount: string): string {
  if (relation === '>') return m.amounts.morePlain({ amount });
  if (relation === '<') return m.amounts.atMost({ amount });
  return relation === '~' ? m.amounts.aboutPlain({ amount }) : amount;
}

/**
 * "1.2bn": for axes and the ends of bars.
 * @param like - the amount whose scale it takes: "0.8bn" beside "2bn"
 */
export function shortAmount({ m, f }: Worded, value: number, like = value): string {
  const { scale } = scaled(like);
  const size = SCALES.find(([, name]) => name === scale)?.[0] ?? 1;
  return m.amounts.short({
    number: f.number(value / size, { maximumFractionDigits: AMOUNT_DIGITS }),
    scale: scale ?? 'none',
  });
}

/** "billion US dollars": what the figures of an axis are in, whose largest is about `value`. */
export function axisUnit({ m }: Worded, value: number, unit: string): string {
  return m.amounts.unit({ scale: scaled(value).scale ?? 'none', unit });
}

/** Before a number, with their space: a figure that is a bound is never written as a value. */
export const SIGNS: Record<Bounded['relation'], string> = { '=': '', '>': '> ', '<': '< ', '~': '≈ ' };

/** "> 1.2bn". */
export function shortBound(i18n: Worded, { value, relation }: Bounded, like = value): string {
  return `${SIGNS[relation]}${shortAmount(i18n, value, like)}`;
}
