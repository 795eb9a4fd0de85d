/** What a mark of the chart says in full. */
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { RecordSources } from '../record-sources.tsx';
import { Quotations } from './quotations.tsx';
import type { TradeRecord } from './trade-record.ts';

export type RecordDetailProps = { record: TradeRecord };

export function RecordDetail({ record }: RecordDetailProps) {
  const { m } = useI18n();
  const { when, value, whose, how, basis } = record;
  return (
    <div className={basis === 'context' ? 'record beyond' : 'record'}>
      <p>
        <strong>
          {when}: {value}
        </strong>
        {basis === 'context' && ` · ${whose}`} · {m.trade.from[basis]}
      </p>
      {how.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      <Quotations quotations={record.quotations} />
      <RecordSources record={record} full />
    </div>
  );
}
