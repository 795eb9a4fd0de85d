/** The axis: what the lines stand for. With the focus on it, arrows move it, and plus and minus zoom. */
import type { KeyboardEvent } from 'react';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { CalendarDate } from '../../model/readout.ts';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { AxisLines } from './strip.tsx';
import { percent, type Tick, type TimeScale } from './time-scale.ts';
import type { Zoom } from './use-zoom.ts';

/** Where the talks' label turns over to the left of their line, in percent: it has half of the strip on either side. */
const TURN_AT = 50;

/** Height of the labels of the years, above that of the talks, in pixels. */
const LABELS = 20;

export type TimeAxisProps = { scale: TimeScale; zoom: Zoom; range: string };

export function TimeAxis({ scale, zoom, range }: TimeAxisProps) {
  const { m } = useI18n();
  // Its keys come with script, and so does what says so.
  const isHydrated = useIsHydrated();
  const { talks, plot, lane } = scale;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !zoom.onKey(event.key)) return;
    event.preventDefault();
  };
  const picture = (
    <svg className="strip axis-strip" aria-hidden="true">
      <AxisLines scale={scale} labels={LABELS} axis="all" />
      {scale.ticks.map((tick) => tick.isLabelled && <TickLabel key={tick.x} tick={tick} />)}
      {talks < 0 && (
        <text className="talks-label" x="0" y="32">
          {`◂ ${m.timeline.talks}`}
        </text>
      )}
      {talks > 100 && (
        <text className="talks-label" x="100%" y="32" textAnchor="end">
          {`${m.timeline.talks} ▸`}
        </text>
      )}
      {talks >= 0 && talks <= 100 && (
        <text
          className="talks-label"
          x={percent(talks)}
          dx={talks > TURN_AT ? -4 : 4}
          y="32"
          textAnchor={talks > TURN_AT ? 'end' : undefined}
        >
          {m.timeline.talks}
        </text>
      )}
      {lane !== undefined && plot[0] > lane[1] && (
        <svg x={percent((lane[1] + plot[0]) / 2)} y="14" overflow="visible" aria-hidden="true">
          <path className="axis-break" d="M-5 6-1-6M1 6 5-6" />
        </svg>
      )}
    </svg>
  );
  // A slider would be one value; this is a stretch of time with two ends, told by its name.
  const keys = zoom.isPossible &&
    isHydrated && { role: 'group', 'aria-label': m.timeline.axis({ range }), tabIndex: 0, onKeyDown };
  return (
    <div className="axis" {...keys}>
      {picture}
    </div>
  );
}

export type TickLabelProps = { tick: Tick };

/** A year, a month or a day at its line. */
export function TickLabel({ tick: { x, date } }: TickLabelProps) {
  const i18n = useI18n();
  return (
    <text x={percent(x)} dx="4" y="14">
      {tickWords(i18n, date)}
    </text>
  );
}

export function tickWords({ f }: I18n, date: CalendarDate): string {
  const { year, month, day } = date;
  return month === undefined ? String(year) : f.date(day === undefined ? date : { month, day }, 'short');
}
