/** The picture of one row: years as lines, the talks as a line of its own, the date as a bar or a point. */
import type { StatementDate } from '../../model/readout.ts';
import { type TimeScale, timeMark } from './time-scale.ts';

/** The lines are drawn once, on the axis, and used by every strip. */
const LINES_ID = 'strip-lines';

export type StripProps = { scale: TimeScale; date: StatementDate };

/** Positions are percentages, so the strip needs no measuring and no `style` attribute. */
export function Strip({ scale, date }: StripProps) {
  const mark = date.kind === 'dated' ? timeMark(scale, date.start, date.end) : undefined;
  const isFromElsewhere = date.kind === 'dated' && date.basis === 'context' && date.atTalks !== true;
  return (
    <svg className="strip" aria-hidden="true" focusable="false">
      <use className="strip-lines" href={`#${LINES_ID}`} />
      {mark?.kind === 'point' && (
        <svg x={`${mark.x}%`} y="50%" overflow="visible" aria-hidden="true">
          <path
            className={isFromElsewhere ? 'mark-shape from-elsewhere' : 'mark-shape'}
            d="M0-6 6 0 0 6-6 0Z"
          />
        </svg>
      )}
      {mark?.kind === 'bar' && (
        // A strip is as high as its row; the bar keeps its own height, in the middle.
        <svg y="50%" height="1" overflow="visible" aria-hidden="true">
          <rect
            className={`bar end-${mark.end} start-${mark.start}`}
            x={`${mark.x}%`}
            width={`${mark.width}%`}
            y="-6"
            height="12"
          />
          {mark.end === 'known' && <BarEnd x={mark.x + mark.width} />}
          {mark.start === 'known' && <BarEnd x={mark.x} />}
        </svg>
      )}
    </svg>
  );
}

type BarEndProps = { x: number };

/** A known end is drawn as a stop. */
function BarEnd({ x }: BarEndProps) {
  return <line className="bar-end" x1={`${x}%`} x2={`${x}%`} y1="-9" y2="9" />;
}

export type StripLinesProps = { scale: TimeScale; talks: number | undefined };

export function StripLines({ scale, talks }: StripLinesProps) {
  return (
    <g id={LINES_ID}>
      {scale.years.map(({ year, x }) => (
        <line key={year} className="year-line" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {talks !== undefined && (
        <line className="talks-line" x1={`${scale.at(talks)}%`} x2={`${scale.at(talks)}%`} y1="0" y2="100%" />
      )}
    </g>
  );
}
