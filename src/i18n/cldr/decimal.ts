/** A number as it is written: digits only, no needless zero but the one before the point. */
export interface Decimal {
  readonly negative: boolean;
  readonly integer: string;
  /** The digits after the point; empty for none. */
  readonly fraction: string;
}

export interface NumberOptions {
  /** Zeros are added up to this many digits after the point. */
  readonly minimumFractionDigits?: number;
  /** More digits after the point than this are rounded away; without it nothing is ever rounded. */
  readonly maximumFractionDigits?: number;
  /**
   * `half` (unless told): to the nearest, a tie away from zero. `up`: never below the value (−0.25 becomes −0.2).
   * `down`: never above it. An upper bound stays true with `up`, a lower bound with `down`.
   */
  readonly rounding?: 'half' | 'up' | 'down';
}

/**
 * The decimal digits of a number, rounded on the digits themselves. The number is taken to be the shortest decimal that
 * stands for it, the one a reader would see in the source: 1.005 is 1.005, not the 1.00499… of its binary form.
 * @param shift powers of ten to multiply by, exactly: 2 turns a fraction into hundredths
 * @throws RangeError for NaN, an infinity, or impossible options
 */
export function toDecimal(value: number, options: NumberOptions = {}, shift = 0): Decimal {
  const minimum = options.minimumFractionDigits ?? 0;
  const maximum = options.maximumFractionDigits ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(value)) throw new RangeError(`A number to be written must be finite, found ${value}`);
  if (!isCount(minimum) || !(isCount(maximum) || maximum === Number.POSITIVE_INFINITY) || minimum > maximum) {
    throw new RangeError(
      `Fraction digits must be whole numbers from 0, the minimum not above the maximum, found ${minimum} and ${maximum}`,
    );
  }
  const exact = digitsOf(value, shift);
  const rounded = round(exact, maximum, options.rounding ?? 'half');
  const fraction = rounded.fraction.replace(/0+$/, '').padEnd(minimum, '0');
  const isZero = !/[1-9]/.test(rounded.integer + fraction);
  return { negative: rounded.negative && !isZero, integer: rounded.integer, fraction };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function digitsOf(value: number, shift: number): Decimal {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', part = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + shift;
  const digits = (whole + part).padEnd(point, '0');
  const padded = point > 0 ? digits : '0'.repeat(1 - point) + digits;
  const cut = Math.max(point, 1);
  return {
    negative: value < 0,
    integer: padded.slice(0, cut).replace(/^0+(?=\d)/, ''),
    fraction: padded.slice(cut),
  };
}

function round(exact: Decimal, places: number, rounding: 'half' | 'up' | 'down'): Decimal {
  const dropped = exact.fraction.slice(places);
  const away =
    rounding === 'half'
      ? dropped.charAt(0) >= '5'
      : /[1-9]/.test(dropped) && exact.negative === (rounding === 'down');
  const fraction = exact.fraction.slice(0, places);
  if (!away) return { ...exact, fraction };
  const digits = String(BigInt(exact.integer + fraction) + 1n).padStart(fraction.length + 1, '0');
  const cut = digits.length - fraction.length;
  return { negative: exact.negative, integer: digits.slice(0, cut), fraction: digits.slice(cut) };
}
