/** What the history lacks, in a sentence: the chart shows the rest. */
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { History } from './history.ts';

export type HistorySummaryProps = { history: History };

export function HistorySummary({ history: { gaps } }: HistorySummaryProps) {
  const { m, f } = useI18n('late');
  if (gaps.length === 0) return null;
  return <p data-origin="computed">{m.trade.gaps({ years: f.list(gaps.map(String)) })}</p>;
}
