/** Figures of trade that are computed from others: true to their computation, to the last digit that they have. */
import { computationOf } from '../../model/trade.ts';
import { complain, type Desk } from '../desk.ts';
import type { DerivationInput, TradePointInput } from '../input/context.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown, type Told } from '../problems.ts';
import { tryParse } from '../resolve/dates.ts';

/** The value is what its computation gives, to the last digit that it has; `=` only where it gives no other digits. */
export function checkDerivation(desk: Desk, point: TradePointInput, path: SeedPath): void {
  const { context } = desk.seeds;
  const { trade } = context.data;
  const { id, value, relation, derived } = point;
  if (derived === undefined) return;
  const say = (key: string, problem: Told) => complain(desk, context, [...path, key], { id, ...problem });
  const wrongYears = 'sum' in derived ? undefined : yearsApart(derived, point.period, trade);
  if (wrongYears !== undefined) {
    say('derived', {
      what: 'a growth leads from one year to the next, and these do not follow one another',
      found: wrongYears,
      expected: 'whole years: that of the value, and the one beside it that the growth speaks of',
    });
    return;
  }
  const computation = computationOf(derived, trade);
  if (computation === undefined) {
    const by = 'before' in derived ? derived.before : 'by' in derived ? derived.by : undefined;
    if (trade.some((other) => other.id === by && other.growth === undefined)) {
      say('derived', {
        what: 'a computation rests on a growth that is not there',
        found: `"${by}" without a growth`,
        expected: 'a trade point with a growth',
      });
    }
    return;
  }
  const { result, operands } = computation;
  // 763000000 has its last digit at the millions.
  const lastDigit = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  if (Math.abs(result - value) > lastDigit / 2) {
    say('value', {
      what: 'the value is not what its computation gives',
      found: String(value),
      expected: String(Math.round(result)),
    });
  } else if (relation === '=' && (result !== value || operands.some((operand) => operand.relation !== '='))) {
    say('relation', {
      what: 'the value is not exactly what its computation gives',
      found: shown(relation),
      expected: '"~": the result is rounded, or a part of it is no exact number',
    });
  }
}

/**
 * What is wrong with the years of a computation by growth; `undefined` where nothing is, or a point is not known or has a
 * period that is none.
 */
function yearsApart(
  derived: Exclude<DerivationInput, { sum: unknown }>,
  period: string,
  trade: readonly TradePointInput[],
): string | undefined {
  const periodOf = (of: string) => trade.find(({ id }) => id === of)?.period;
  const from = periodOf('before' in derived ? derived.before : derived.grown);
  const by = periodOf('before' in derived ? derived.before : derived.by);
  if (from === undefined || by === undefined) return undefined;
  if ([period, from, by].some((text) => tryParse(text) === undefined)) return undefined;
  const [year, base, grown] = [period, from, by].map((text) =>
    /^\d{4}$/.test(text) ? Number(text) : Number.NaN,
  );
  const fits = 'before' in derived ? base === Number(year) + 1 : year === grown && base === Number(year) - 1;
  return fits ? undefined : `${[...new Set([from, by])].join(' and ')} for ${period}`;
}
