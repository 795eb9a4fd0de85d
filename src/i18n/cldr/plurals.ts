import type { CldrData, PluralCategory } from './data.ts';
import type { Decimal } from './decimal.ts';

/**
 * The plural category of a number as it is written: 1 and 1.0 differ in English.
 * Reads the conditions of UTS #35, part 3, "Plural rules syntax", with the operands n, i and v.
 */
export function pluralCategory(rules: CldrData['plural'], decimal: Decimal): PluralCategory {
  const operands = {
    /** The absolute value. */
    n: Number(`${decimal.integer}.${decimal.fraction || '0'}`),
    /** Its whole part. */
    i: Number(decimal.integer),
    /** How many digits are shown after the point. */
    v: decimal.fraction.length,
  };
  const rule = rules.find(([, condition]) =>
    condition.split(' or ').some((all) => all.split(' and ').every((relation) => holds(relation, operands))),
  );
  return rule ? rule[0] : 'other';
}

function holds(relation: string, operands: Readonly<Record<'n' | 'i' | 'v', number>>): boolean {
  const [, operand, modulus, sign, ranges = ''] =
    /^\s*([niv])(?: % (\d+))? (!?=) ([\d.,]+)\s*$/.exec(relation) ?? [];
  if (operand !== 'n' && operand !== 'i' && operand !== 'v') {
    throw new Error(`Plural rule not understood: "${relation}"`);
  }
  const value = modulus === undefined ? operands[operand] : operands[operand] % Number(modulus);
  const isListed = ranges.split(',').some((range) => {
    const [low = '', high = low] = range.split('..');
    return Number.isInteger(value) && value >= Number(low) && value <= Number(high);
  });
  return isListed === (sign === '=');
}
