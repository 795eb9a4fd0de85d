/** The commitments at one look: a row each with the bar of its time, in the order of their strength; where the filters show none, what else they show. */
import { useMemo } from 'react';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { statementGroups } from '../../explorer/statement-groups.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { GlanceHead } from '../../ui/glance-head.tsx';
import { useSectionHref } from '../../ui/use-section-href.ts';
import { commitmentsHeading } from './commitments-heading.ts';
import { GlanceRow } from './glance-row.tsx';
import { hasLongTime } from './schedule-words.ts';
import { AxisLines } from './strip.tsx';
import { TickLabel } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';
import { timelineDates } from './timeline-dates.ts';

/** So many rows leave room for the target and the map on a laptop; the rest is one link away. */
const MOST = 7;

/** Farther to the right a year would be cut off; in percent of the strip, which is shorter beside long times. */
const LAST_LABEL = { short: 84, long: 76 };

/** Height of the labels of the years, in pixels. */
const LABELS = 18;

export function CommitmentsGlance() {
  const { index } = useExplorer();
  const visible = useSettledView((view) => view.visible);
  const hasContext = useSettledView(({ state }) => state.context);
  const i18n = useI18n();
  const { m, f } = i18n;
  const sectionHref = useSectionHref();
  const { readout } = index;
  const { dates, extents } = useMemo(() => timelineDates(readout, hasContext), [readout, hasContext]);
  const scale = useMemo(() => timeScale(extents, extents?.home), [extents]);
  const groups = statementGroups(index, visible);
  const listed = (rungs: typeof groups.raised) => rungs.flatMap(({ statements }) => statements);
  const commitments = listed(groups.commitments);
  // Whoever asks for a topic without commitments is shown what there is on it.
  const rows = commitments.length > 0 ? commitments : [...listed(groups.raised), ...groups.beside];
  const shown = rows.slice(0, MOST);
  const isRaised = commitments.length === 0;
  const isLong = shown.some((statement) => hasLongTime(readout, statement));
  const last = isLong ? LAST_LABEL.long : LAST_LABEL.short;
  return (
    <section
      className={classNames('glance-part', isLong && 'has-long-times', isRaised && 'raised')}
      aria-labelledby="commitments-glance"
    >
      <GlanceHead
        id="commitments-glance"
        section={SECTION_IDS.commitments}
        more={m.timeline.allStatements({ count: counted(f, visible.length) })}
      >
        {commitmentsHeading(i18n, readout, commitments)}
      </GlanceHead>
      {shown.length > 0 && (
        <>
          <ol className="glance-rows">
            {shown.map((statement) => (
              <GlanceRow
                key={statement.id}
                statement={statement}
                date={dates.get(statement.id) ?? statement.date}
                scale={scale}
              />
            ))}
          </ol>
          <div className="glance-axis">
            <svg className="strip" aria-hidden="true">
              <AxisLines scale={scale} labels={LABELS} axis="glance" />
              {scale.ticks.map((tick) => tick.x <= last && <TickLabel key={tick.x} tick={tick} />)}
            </svg>
          </div>
        </>
      )}
      {rows.length > shown.length && (
        <p>
          <a href={sectionHref(SECTION_IDS.commitments)}>
            {m.filters.more({ count: counted(f, rows.length - shown.length) })}
          </a>
        </p>
      )}
    </section>
  );
}
