/** All figures and targets as a table that can be sorted by each of its columns. */
import { useState } from 'react';
import { byAlphabet } from '../../../i18n/alphabet.ts';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import type { I18nWith } from '../../../i18n/parts.ts';
import { tradeRecordId } from '../../../ui/element-ids.ts';
import { useIsHydrated } from '../../../ui/use-is-hydrated.ts';
import { RecordSources } from '../record-sources.tsx';
import { Quotations } from './quotations.tsx';
import type { TradeRecord } from './trade-record.ts';

const COLUMNS = ['when', 'kind', 'value', 'whose', 'from', 'how', 'sources'] as const;
type Column = (typeof COLUMNS)[number];

export type HistoryTableProps = { records: readonly TradeRecord[] };

export function HistoryTable({ records }: HistoryTableProps) {
  const i18n = useI18n('late');
  const { m } = i18n;
  const [sorted, sort] = useState<{ by: Column; down: boolean }>();
  // It lies in a disclosure that is closed at first: nothing moves when the buttons come.
  const isHydrated = useIsHydrated();
  const rows = sorted ? records.toSorted(comparing(sorted.by, i18n)) : records;
  if (sorted?.down) (rows as TradeRecord[]).reverse();
  return (
    <div className="records-frame">
      <p className="panel-note records-hint">{m.trade.recordsHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with keys. */}
      <section className="records" tabIndex={0} aria-label={m.trade.records}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const name = m.trade.columns[column];
                const isSorted = sorted?.by === column;
                const down = isSorted && sorted.down;
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={isSorted ? (down ? 'descending' : 'ascending') : undefined}
                  >
                    {name}
                    {isHydrated && (
                      <button
                        type="button"
                        className="sort"
                        aria-label={m.trade.sortBy({ column: name })}
                        onClick={() => sort({ by: column, down: isSorted && !down })}
                      />
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((record) => (
              <tr
                key={record.id}
                id={tradeRecordId(record.id)}
                className={record.basis === 'context' ? 'from-beyond' : undefined}
              >
                <th scope="row">{record.when}</th>
                <td>{m.trade.recordKinds[record.kind]}</td>
                <td>{record.value}</td>
                <td>{record.whose}</td>
                <td>{m.trade.from[record.basis]}</td>
                <td>
                  <span>{record.how.join('; ')}</span>
                  <Quotations quotations={record.quotations} />
                </td>
                <td>
                  <RecordSources record={record} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Within one value the order of the rows stays as it is. */
function comparing(
  column: Column,
  { m, alphabet }: I18nWith<'late'>,
): (a: TradeRecord, b: TradeRecord) => number {
  const compare = byAlphabet(alphabet);
  const words = (tell: (record: TradeRecord) => string) => (a: TradeRecord, b: TradeRecord) =>
    compare(tell(a), tell(b));
  switch (column) {
    case 'when':
      return (a, b) => a.day - b.day;
    case 'value':
      return (a, b) => a.amount - b.amount;
    case 'kind':
      return words(({ kind }) => m.trade.recordKinds[kind]);
    case 'from':
      return words(({ basis }) => m.trade.from[basis]);
    case 'whose':
      return words(({ whose }) => whose);
    case 'how':
      return words(({ how }) => how.join());
    case 'sources':
      return words(({ sources }) => sources[0]?.publisher ?? '');
  }
}
