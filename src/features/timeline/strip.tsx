/** The picture of one row: years as lines, the talks as a line of its own, the date as a bar or a point. */
import type { ShownDate } from '../../model/shown-date.ts';
import { classNames } from '../../ui/class-names.ts';
import { dateMark, type TimeMark } from './time-mark.ts';
import { percent, type TimeScale } from './time-scale.ts';

/** The two axes of the page: that of all statements, and that of the commitments at one look. */
export type AxisName = 'all' | 'glance';

/** The lines are written once, on their axis, and used by every strip below it. */
const linesId = (axis: AxisName) => `${axis}-lines`;
const yearsId = (axis: AxisName) => `${axis}-years`;
const talksId = (axis: AxisName) => `${axis}-talks`;

export type StripProps = { scale: TimeScale; date: ShownDate; axis?: AxisName };

/** Positions are percentages, so the strip needs no measuring and no `style` attribute. */
export function Strip({ scale, date, axis = 'all' }: StripProps) {
  const mark = dateMark(scale, date);
  const isFromElsewhere = date.kind === 'dated' && date.basis === 'context' && date.atTalks !== true;
  return (
    <svg className="strip" aria-hidden="true">
      <use className="strip-lines" href={`#${linesId(axis)}`} />
      {mark && <Mark mark={mark} isFromElsewhere={isFromElsewhere} />}
    </svg>
  );
}

type MarkProps = { mark: TimeMark; isFromElsewhere: boolean };

function Mark({ mark, isFromElsewhere }: MarkProps) {
  if (mark.kind === 'outside') return <EdgeArrow x={mark.x} side={mark.side} isInside />;
  if (mark.kind === 'point') {
    return (
      <svg x={percent(mark.x)} y="50%" overflow="visible" aria-hidden="true">
        <path
          className={classNames('mark-shape', isFromElsewhere && 'from-elsewhere')}
          d="M0-6 6 0 0 6-6 0Z"
        />
      </svg>
    );
  }
  const end = mark.x + mark.width;
  return (
    <>
      {/* A strip is as high as its row; the bar keeps its own height, in the middle. */}
      <svg y="50%" height="1" overflow="visible" aria-hidden="true">
        <rect
          className={`bar end-${mark.end} start-${mark.start}`}
          x={percent(mark.x)}
          width={percent(mark.width)}
          y="-6"
          height="12"
        />
        {mark.end === 'known' && <BarEnd x={end} />}
        {mark.start === 'known' && <BarEnd x={mark.x} />}
      </svg>
      {mark.start === 'beyond' && <EdgeArrow x={mark.x} side="left" />}
      {mark.end === 'beyond' && <EdgeArrow x={end} side="right" />}
    </>
  );
}

type BarEndProps = { x: number };

/** A known end is drawn as a stop. */
function BarEnd({ x }: BarEndProps) {
  return <line className="bar-end" x1={percent(x)} x2={percent(x)} y1="-9" y2="9" />;
}

type EdgeArrowProps = { x: number; side: 'left' | 'right'; isInside?: boolean };

/** What lies out of sight is not drawn at the edge as if it were there: an arrow says on which side it is. */
function EdgeArrow({ x, side, isInside = false }: EdgeArrowProps) {
  // On a bar it stands outside, where it can be told from the bar.
  const [foot, tip] = isInside ? [8, 0] : [0, -8];
  const sign = side === 'left' ? 1 : -1;
  return (
    <svg x={percent(x)} y="50%" overflow="visible" aria-hidden="true">
      <path className="edge-arrow" d={`M${sign * foot}-5 ${sign * tip} 0 ${sign * foot} 5Z`} />
    </svg>
  );
}

export type AxisLinesProps = {
  scale: TimeScale;
  /** Height of the labels of the years; that of the talks stands below them. In pixels. */
  labels: number;
  axis: AxisName;
};

/** Lines for every strip; on the axis itself the line of the talks begins below the labels of the years. */
export function AxisLines({ scale: { ticks, talks }, labels, axis }: AxisLinesProps) {
  return (
    <>
      <defs>
        <g id={linesId(axis)}>
          <g id={yearsId(axis)}>
            {ticks.map(({ x }) => (
              <line key={x} className="year-line" x1={percent(x)} x2={percent(x)} y1="0" y2="100%" />
            ))}
          </g>
          {talks >= 0 && talks <= 100 && (
            <line
              id={talksId(axis)}
              className="talks-line"
              x1={percent(talks)}
              x2={percent(talks)}
              y1="0"
              y2="100%"
            />
          )}
        </g>
      </defs>
      <svg height={labels} aria-hidden="true">
        <use href={`#${yearsId(axis)}`} />
      </svg>
      <svg y={labels} aria-hidden="true">
        <use href={`#${talksId(axis)}`} />
      </svg>
    </>
  );
}
