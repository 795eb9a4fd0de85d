/** What a reader has typed into a field of a number: by point or by comma, whatever the language. */

/** The numbers that a field takes: from `first` to `last`, in whole steps. */
export interface NumberRange {
  first: number;
  last: number;
  /** 1 for whole numbers, 0.1 for tenths. */
  step: number;
}

/**
 * - `number`: one that the field takes
 * - `begun`: none yet, and more digits may make it one
 * - `outside`: a number below or above all that the field takes
 * - `unreadable`: no number, or one between two steps
 */
export type Typed = { state: 'number'; value: number } | { state: 'begun' | 'outside' | 'unreadable' };

/** A minus may be the one that the formats write. */
const NUMBER = /^([-−]?)(\d*)(?:[.,](\d*))?$/;

/** Binary fractions differ from whole steps by less. */
const A_HAIR = 1e-6;

export function typedNumber(words: string, { first, last, step }: NumberRange): Typed {
  const [found, minus, whole = '', part = ''] = NUMBER.exec(words.trim()) ?? [];
  if (found === undefined) return { state: 'unreadable' };
  if (whole + part === '') return { state: 'begun' };
  const size = Number(`${whole || 0}.${part || 0}`);
  // There is no "less than nothing" that is nothing: -0 is 0.
  const value = (minus === '' ? size : -size) || 0;
  const steps = value / step;
  if (Math.abs(steps - Math.round(steps)) > A_HAIR) return { state: 'unreadable' };
  if (value >= first && value <= last) return { state: 'number', value };
  // "203" is on the way to 2030; "205" leads to no year before 2050.
  const mayGrow = value >= 0 && value < first && value * 10 <= last;
  return { state: mayGrow ? 'begun' : 'outside' };
}

/** The next number of a field, a step up or down; the last one stays. */
export function stepped(value: number, direction: 1 | -1, { first, last, step }: NumberRange): number {
  const next = (Math.round(value / step) + direction) * step;
  // 3 × 0.1 is 0.30000000000000004 in binary.
  return Math.min(Math.max(Number(next.toPrecision(12)), first), last);
}
