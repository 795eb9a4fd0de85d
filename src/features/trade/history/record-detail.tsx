/** What a mark of the chart says in full. */
import { Fragment } from 'react';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { CopyingOutcome, useCopying } from '../../../ui/copying.tsx';
import { LinkButtons } from '../../../ui/link-buttons.tsx';
import { RecordSources } from '../record-sources.tsx';
import { Quotations } from './quotations.tsx';
import type { TradeRecord } from './trade-record.ts';

export type RecordDetailProps = { record: TradeRecord };

export function RecordDetail({ record }: RecordDetailProps) {
  const { m } = useI18n('late');
  const copying = useCopying();
  const { when, value, whose, how, basis } = record;
  return (
    <div className={basis === 'context' ? 'record beyond' : 'record'}>
      <p>
        <strong>
          {when}: {value}
        </strong>
        {basis === 'context' && ` · ${whose}`} · {m.trade.from[basis]}
      </p>
      {how.map((phrase, at) => (
        <Fragment key={phrase}>
          <p>{phrase}</p>
          {/* What we say of it comes first, and the page's own words right behind. */}
          {at === 0 && <Quotations quotations={record.quotations} />}
        </Fragment>
      ))}
      <RecordSources record={record} full />
      <div className="copy-buttons">
        <LinkButtons title={`${when}: ${value}`} copying={copying} />
        <CopyingOutcome outcome={copying.outcome} />
      </div>
    </div>
  );
}
