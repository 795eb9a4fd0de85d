/** The history in a sentence or two: where it begins and ends, and what is missing. */
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { History } from './history.ts';
import type { TradeRecord } from './trade-record.ts';

export type HistorySummaryProps = { history: History; records: readonly TradeRecord[] };

export function HistorySummary({ history: { series, gaps }, records }: HistorySummaryProps) {
  const { m, f } = useI18n();
  const whole = series.filter(({ part }) => !part);
  const [first, last] = [whole[0], whole.at(-1)].map((point) => {
    const amount = records.find(({ id }) => id === point?.id)?.value ?? '';
    return m.trade.yearAmount({ year: String(point?.year), amount });
  });
  if (first === undefined || last === undefined) return null;
  return (
    <p data-origin="computed">
      {m.trade.trend({ first, last })}
      {gaps.length > 0 && ` ${m.trade.gaps({ years: f.list(gaps.map(String)) })}`}
    </p>
  );
}
