/** The timeline of commitments: an ordered list whose every row carries the picture of its date. */
import { useMemo, useRef } from 'react';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { type RungGroup, statementGroups } from '../../explorer/statement-groups.ts';
import { counted } from '../../i18n/counted.ts';
import { accountPhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import { dateOfDay } from '../../model/calendar.ts';
import type { Statement } from '../../model/readout.ts';
import { DepthHead } from '../../ui/depth-head.tsx';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { Fold } from '../../ui/fold.tsx';
import { SourceLinks } from '../../ui/source-list.tsx';
import { EventBand } from './event-band.tsx';
import { landmarks } from './landmarks.ts';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';
import { timelineDates } from './timeline-dates.ts';
import { TimelineRow } from './timeline-row.tsx';
import { useZoom } from './use-zoom.ts';
import { ZoomControls } from './zoom-controls.tsx';

export function TimelinePanel() {
  const { index, views } = useExplorer();
  const visible = useSettledView((view) => view.visible);
  const hasContext = useSettledView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const { readout } = index;
  const panel = useRef<HTMLElement>(null);
  // Rows are drawn again only where their date or the scale is another one.
  const timeline = useMemo(() => timelineDates(readout, hasContext), [readout, hasContext]);
  const { dates, events, extents, areTalksDated } = timeline;
  const zoom = useZoom(extents, panel, () => landmarks(views.read(), timeline));
  const [from, to] = zoom.view ?? [];
  const scale = useMemo(
    () => timeScale(extents, from === undefined || to === undefined ? undefined : [from, to]),
    [extents, from, to],
  );
  const range =
    from === undefined || to === undefined ? '' : f.dateRange(dateOfDay(from), dateOfDay(to), 'short');
  const { commitments, raised, beside } = statementGroups(index, visible);
  const earlier = [...index.accounts.values()].filter(({ of }) => of === 'earlier');
  const total = (groups: readonly RungGroup[]) =>
    groups.reduce((sum, group) => sum + group.statements.length, 0);

  const rows = (statements: readonly Statement[]) => (
    <ol className="rows">
      {statements.map((statement) => (
        <TimelineRow
          key={statement.id}
          statement={statement}
          date={dates.get(statement.id) ?? statement.date}
          scale={scale}
        />
      ))}
    </ol>
  );
  const rungs = (groups: readonly RungGroup[]) =>
    groups.map(({ rung, statements }) => (
      <div key={rung.id} className="rung-group">
        <h4>
          {rung.name} <span className="count">{f.number(statements.length)}</span>
        </h4>
        <p className="panel-note">{rung.meaning}</p>
        {rows(statements)}
      </div>
    ));

  return (
    <section
      className="panel timeline"
      id={SECTION_IDS.commitments}
      aria-labelledby="timeline-heading"
      tabIndex={-1}
      ref={panel}
    >
      <DepthHead id="timeline-heading">{m.timeline.heading}</DepthHead>
      <p className="lead">
        {f.list([
          m.counts.commitments({ count: counted(f, total(commitments)) }),
          m.counts.raised({ count: counted(f, total(raised)) }),
        ])}
      </p>
      {visible.length === 0 ? (
        <p>{m.timeline.none}</p>
      ) : (
        <>
          {zoom.isPossible && <ZoomControls zoom={zoom} range={range} />}
          <TimeAxis scale={scale} zoom={zoom} range={range} />
          {events.length > 0 && <EventBand events={events} scale={scale} />}
          {commitments.length > 0 && (
            <Fold className="group" name={m.timeline.commitments} heading={<h3>{m.timeline.commitments}</h3>}>
              {rungs(commitments)}
            </Fold>
          )}
          {raised.length > 0 && (
            <Fold
              className="group raised"
              name={m.timeline.raisedMatters}
              heading={<h3>{m.timeline.raisedMatters}</h3>}
            >
              {rungs(raised)}
            </Fold>
          )}
          {beside.length > 0 && (
            <Fold
              className="group beside-group"
              name={m.timeline.beside}
              heading={
                <h3>
                  {m.timeline.beside} <span className="count">{f.number(beside.length)}</span>
                </h3>
              }
            >
              {rows(beside)}
            </Fold>
          )}
        </>
      )}
      <p className="panel-note">
        {areTalksDated
          ? m.timeline.talksNote({
              date: datePhrase(i18n, readout.talks),
              basis: basisPhrase(i18n, readout.talks),
            })
          : m.timeline.talksUndated}
      </p>
      <details className="legend">
        <summary>{m.timeline.legend}</summary>
        <ul>
          <li>{m.timeline.legendOpen}</li>
          <li>{m.timeline.legendSpan}</li>
          <li>{m.timeline.legendMark}</li>
          {hasContext && <li>{m.timeline.legendContext}</li>}
          {hasContext && earlier.length > 0 && (
            <li>
              {m.earlier.legend({ accounts: f.list(earlier.map((item) => accountPhrase(i18n, item))) })}{' '}
              <SourceLinks ids={earlier.flatMap(({ sources }) => sources)} />
            </li>
          )}
          {zoom.isPossible && <li className="needs-script">{m.timeline.zoomHint}</li>}
        </ul>
      </details>
    </section>
  );
}
