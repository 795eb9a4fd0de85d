/** The history of the target in one line: each time it was stated, and by when it was meant; this text in its place. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { datePhrase } from '../../i18n/phrases.ts';
import { type TimeStated, timesStated } from '../../model/times-stated.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';

export type TargetHistoryProps = { statement: string };

/** Nothing but for the statement with the target itself, and nothing without what comes from beyond the article. */
export function TargetHistory({ statement }: TargetHistoryProps) {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const { m } = useI18n('late');
  const isTarget = index.figures.get(index.readout.target?.goal ?? '')?.statement.id === statement;
  const times = timesStated(index.readout);
  if (!isTarget || !showsContext || times.length < 2) return null;
  return (
    <div className="target-history beyond">
      <h3>
        {m.detail.targetHistory} <span className="count">{m.filters.contextShort}</span>
      </h3>
      <ol>
        {times.map((time) => (
          <TimeItem key={time.item.id} time={time} />
        ))}
      </ol>{' '}
      <a href={`#${SECTION_IDS.target}`}>{m.detail.toChart}</a>
    </div>
  );
}

type TimeItemProps = { time: TimeStated };

/** "2023 (by 2025)"; what is not the text's own leads to its source. */
function TimeItem({ time: { item, when, deadline } }: TimeItemProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const year = when && f.date({ year: when.year });
  if ('statement' in item) {
    return (
      <li>
        <strong>{year === undefined ? m.detail.thisText : m.detail.thisTextIn({ year })}</strong>
      </li>
    );
  }
  const source = index.sources.get(item.sources[0] ?? '');
  return (
    <li>
      <a href={source?.url} rel="noreferrer" title={`${item.by}, ${datePhrase(i18n, item.date)}`}>
        {year}
      </a>
      {deadline && ` (${m.schedule.by({ end: f.date(deadline) })})`}
    </li>
  );
}
