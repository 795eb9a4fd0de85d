/** The commitments at one look as a picture to take along: all that are shown, with their bars. */

import { statementGroups } from '../../explorer/statement-groups.ts';
import type { Statement } from '../../model/readout.ts';
import { shownDate } from '../../model/shown-date.ts';
import type { Draw } from '../../ui/picture/drawing.ts';
import { type LegendItem, legend } from '../../ui/picture/legend.ts';
import { COLOURS, element, round, textAt } from '../../ui/picture/svg.ts';
import { strengthClass } from '../../ui/strength.tsx';
import { commitmentsHeading } from './commitments-heading.ts';
import { scheduleWords } from './schedule-words.ts';
import { tickWords } from './time-axis.tsx';
import { dateMark, type TimeMark } from './time-mark.ts';
import { timeScale } from './time-scale.ts';
import { timelineDates } from './timeline-dates.ts';

/** In pixels. */
const ROW = 36;
/** Above the rows: the word at the line of the talks. */
const HEAD = 22;
const AXIS = 28;
const NAME_AT = 24;
/** The part of the width that the bars have. */
const STRIP = { from: 0.47, to: 0.84 };

/** Of the ladder's five rungs, as everywhere: from half to double rings. */
type Rung = 0 | 1 | 2 | 3 | 4;

export const commitmentsPicture: Draw = ({ index, view, i18n, measure, width }) => {
  const { readout } = index;
  const { context } = view.state;
  const commitments = statementGroups(index, view.visible).commitments.flatMap(
    ({ statements }) => statements,
  );
  const { dates, extents } = timelineDates(readout, context);
  const scale = timeScale(extents, extents?.home);
  const [left, right] = [width * STRIP.from, width * STRIP.to];
  const at = (percent: number) => round(left + ((right - left) * percent) / 100);
  const bottom = commitments.length * ROW;
  const line = (x: number, colour: string, dashes?: string) =>
    element('line', { x1: x, x2: x, y1: 0, y2: bottom, stroke: colour, 'stroke-dasharray': dashes });
  const ticks = scale.ticks.flatMap((tick) => [
    line(at(tick.x), COLOURS.line),
    ...(tick.isLabelled
      ? [textAt(at(tick.x) + 4, bottom + 18, tickWords(i18n, tick.date), { size: 13, colour: COLOURS.soft })]
      : []),
  ]);
  const hasTalks = scale.talks >= 0 && scale.talks <= 100;
  const talks = hasTalks
    ? [
        element('line', {
          ...{ x1: at(scale.talks), x2: at(scale.talks), y1: 4 - HEAD, y2: bottom },
          ...{ stroke: COLOURS.ink, 'stroke-dasharray': '2 3' },
        }),
        textAt(at(scale.talks) + 5, 12 - HEAD, i18n.m.timeline.talks, { size: 13 }),
      ]
    : [];
  const top = hasTalks ? HEAD : 0;
  const rungOf = (statement: Statement) => (Number(strengthClass(index, statement).slice(-1)) - 1) as Rung;
  const rows = commitments.map((statement, row) => {
    const y = row * ROW + ROW / 2;
    const rung = rungOf(statement);
    const mark = dateMark(
      scale,
      dates.get(statement.id) ?? shownDate(statement.date, readout.talks, context),
    );
    return element('g', {}, [
      strengthMark(rung, 7, y),
      textAt(NAME_AT, y + 5, statement.label ?? statement.title, { size: 16 }),
      ...(mark === undefined ? [] : drawnMark(mark, at, y, rung)),
      textAt(width, y + 5, scheduleWords(i18n, readout, statement), {
        ...{ size: 14, colour: COLOURS.soft, anchor: 'end' },
      }),
    ]);
  });
  const marks = new Map<string, LegendItem>();
  for (const statement of commitments) {
    const name = index.rungs.get(statement.strength ?? '')?.name;
    if (name !== undefined)
      marks.set(name, { mark: (x, y) => strengthMark(rungOf(statement), x, y), words: name });
  }
  const key = legend([...marks.values()], { measure, width });
  const isFading = rows.some((row) => row.includes('fill="url(#'));
  return {
    heading: commitmentsHeading(i18n, readout, commitments),
    findings: (readout.findings ?? [])
      .filter(({ statements = [] }) => statements.some((id) => commitments.some((one) => one.id === id)))
      .map(({ id }) => id),
    isCount: true,
    body: [
      fades(),
      element('g', { transform: `translate(0 ${top})` }, [...ticks, ...talks, ...rows]),
      element('g', { transform: `translate(0 ${top + bottom + AXIS})` }, [key.body]),
    ].join(''),
    height: top + bottom + AXIS + key.height,
    notes: isFading ? [i18n.m.timeline.legendOpen] : [],
    words: commitments.map((statement) => `${statement.title}: ${scheduleWords(i18n, readout, statement)}`),
  };
};

const colourOf = (rung: Rung) => COLOURS.rungs[rung];

/** As `.strength-mark` of strength.css: rings, half and whole discs. */
function strengthMark(rung: Rung, cx: number, y: number): string {
  const colour = colourOf(rung);
  const ring = { cx, cy: y, r: 5, fill: 'none', stroke: colour, 'stroke-width': 2 };
  if (rung === 4) return element('circle', { ...ring, r: 7, 'stroke-width': 1.5 }) + disc(cx, y, colour, 4.5);
  if (rung === 3) return disc(cx, y, colour, 6);
  if (rung === 2)
    return element('circle', ring) + element('path', { d: `M${cx} ${y - 6}a6 6 0 0 0 0 12z`, fill: colour });
  return element('circle', { ...ring, 'stroke-dasharray': rung === 0 ? '2 2' : undefined });
}

const disc = (cx: number, cy: number, fill: string, r: number) => element('circle', { cx, cy, r, fill });

/** What an end without a date fades into, by rung and side. */
function fades(): string {
  const stops = (colour: string) => [
    element('stop', { offset: '40%', 'stop-color': colour }),
    element('stop', { offset: '100%', 'stop-color': colour, 'stop-opacity': 0 }),
  ];
  const gradients = COLOURS.rungs.flatMap((colour, rung) => [
    element('linearGradient', { id: `right-${rung}` }, stops(colour)),
    element('linearGradient', { id: `left-${rung}`, x1: 1, x2: 0 }, stops(colour)),
  ]);
  return element('defs', {}, gradients);
}

function drawnMark(mark: TimeMark, at: (percent: number) => number, y: number, rung: Rung): string[] {
  const fill = colourOf(rung);
  const x = at(mark.x);
  if (mark.kind === 'point') return [element('path', { d: `M${x} ${y - 6}l6 6-6 6-6-6z`, fill })];
  if (mark.kind === 'outside') {
    const sign = mark.side === 'left' ? 1 : -1;
    return [
      element('path', { d: `M${x + sign * 8} ${y - 5}l${-sign * 8} 5 ${sign * 8} 5z`, fill: COLOURS.soft }),
    ];
  }
  const end = at(mark.x + mark.width);
  const stop = (place: number) =>
    element('line', { x1: place, x2: place, y1: y - 9, y2: y + 9, stroke: fill, 'stroke-width': 2 });
  const isOpen = mark.end === 'open' || mark.end === 'unknown';
  const isOpenBefore = mark.start === 'open' || mark.start === 'unknown';
  const bar = isOpen ? `url(#right-${rung})` : isOpenBefore ? `url(#left-${rung})` : fill;
  return [
    element('rect', { x, y: y - 6, width: round(end - x), height: 12, fill: bar }),
    ...(mark.start === 'known' ? [stop(x)] : []),
    ...(mark.end === 'known' ? [stop(end)] : []),
  ];
}
