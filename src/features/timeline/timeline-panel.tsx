/** The timeline of commitments: an ordered list whose every row carries the picture of its date. */
import { useMemo } from 'react';
import { useExplorer, useSettledView, useView } from '../../explorer/explorer-context.tsx';
import { accountPhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import { earliestDay } from '../../model/calendar.ts';
import type { Statement } from '../../model/readout.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { LATE_LAYOUT } from '../../ui/late-layout.ts';
import { SourceLinks } from '../../ui/source-list.tsx';
import { type RungGroup, timelineGroups } from './groups.ts';
import { StripLines } from './strip.tsx';
import { timeScale } from './time-scale.ts';
import { TimelineRow } from './timeline-row.tsx';

export function TimelinePanel() {
  const { index } = useExplorer();
  const visible = useSettledView((view) => view.visible);
  const showsContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { m, f } = i18n;
  const { readout } = index;
  const scale = useMemo(() => timeScale(readout), [readout]);
  const talks = typeof readout.talks.start === 'string' ? undefined : earliestDay(readout.talks.start);
  const { commitments, raised, beside } = timelineGroups(index, visible);
  const earlier = [...index.accounts.values()].filter(({ of }) => of === 'earlier');
  const total = (groups: readonly RungGroup[]) =>
    groups.reduce((sum, group) => sum + group.statements.length, 0);
  const raisedCount = f.number(total(raised));

  const rows = (statements: readonly Statement[]) => (
    <ol className="rows">
      {statements.map((statement) => (
        <TimelineRow key={statement.id} statement={statement} scale={scale} />
      ))}
    </ol>
  );
  const rungs = (groups: readonly RungGroup[]) =>
    groups.map(({ rung, statements }) => (
      <div key={rung.id} className="rung-group" {...LATE_LAYOUT}>
        <h4>
          {rung.name} <span className="count">{f.number(statements.length)}</span>
        </h4>
        {rows(statements)}
      </div>
    ));

  return (
    <section
      className="panel timeline"
      id={SECTION_IDS.commitments}
      aria-labelledby="timeline-heading"
      tabIndex={-1}
    >
      <h2 id="timeline-heading">{m.timeline.heading}</h2>
      <p className="lead">
        {f.list([
          m.counts.commitments({
            count: f.number(total(commitments)),
            one: f.plural(total(commitments)) === 'one',
          }),
          m.counts.raised({ count: raisedCount }),
        ])}
      </p>
      {visible.length === 0 ? (
        <p>{m.timeline.none}</p>
      ) : (
        <>
          <div className="axis">
            <svg className="strip axis-strip" aria-hidden="true" focusable="false">
              <StripLines scale={scale} talks={talks} />
              {scale.years.map(({ year, x }) => (
                <text key={year} x={`${x}%`} dx="4" y="14">
                  {year}
                </text>
              ))}
              {talks !== undefined && (
                <text className="talks-label" x={`${scale.at(talks)}%`} dx="4" y="32">
                  {m.timeline.talks}
                </text>
              )}
            </svg>
          </div>
          {commitments.length > 0 && (
            <div className="group">
              <h3>{m.timeline.commitments}</h3>
              {rungs(commitments)}
            </div>
          )}
          {raised.length > 0 && (
            <div className="group raised">
              <h3>{m.timeline.raisedMatters}</h3>
              {rungs(raised)}
            </div>
          )}
          {beside.length > 0 && (
            <div className="group beside-group" {...LATE_LAYOUT}>
              <h3>
                {m.timeline.beside} <span className="count">{f.number(beside.length)}</span>
              </h3>
              {rows(beside)}
            </div>
          )}
        </>
      )}
      <p className="panel-note">
        {m.timeline.talksNote({
          date: datePhrase(i18n, readout.talks),
          basis: basisPhrase(i18n, readout.talks),
        })}
      </p>
      <details className="legend">
        <summary>{m.timeline.legend}</summary>
        <ul>
          <li>{m.timeline.legendOpen}</li>
          <li>{m.timeline.legendSpan}</li>
          <li>{m.timeline.legendMark}</li>
          <li>{m.timeline.legendContext}</li>
          {showsContext && earlier.length > 0 && (
            <li>
              {m.earlier.legend({ accounts: f.list(earlier.map((item) => accountPhrase(i18n, item))) })}{' '}
              <SourceLinks ids={earlier.flatMap(({ sources }) => sources)} />
            </li>
          )}
        </ul>
      </details>
    </section>
  );
}
