/** The target at one look as a picture to take along: the bar, and the times at which it was stated. */

import { amountPhrase, shortBound } from '../../../i18n/amounts.ts';
import { counted } from '../../../i18n/counted.ts';
import type { I18nWith } from '../../../i18n/parts.ts';
import type { Figure } from '../../../model/readout.ts';
import type { Draw } from '../../../ui/picture/drawing.ts';
import { legend } from '../../../ui/picture/legend.ts';
import { COLOURS, element, round, textAt } from '../../../ui/picture/svg.ts';
import { type StatedMark, statedMarks } from './stated-marks.ts';
import { GOAL_AT } from './target-bar.tsx';
import { headingBefore, statedWords, targetHeading } from './target-heading.ts';
import { type TargetView, targetView } from './target-view.ts';

/** In pixels. */
const BAR = { top: 28, height: 32 };
const LINE_AT = 100;
const HEIGHT = { bar: 80, all: 156 };
/** Half of a diamond. */
const DIAMOND = 7;

export const targetPicture: Draw = ({ index, view, i18n, pictures, measure, width }) => {
  const target = targetView(index);
  if (target === undefined) return undefined;
  const { readout } = index;
  const { context } = view.state;
  const marks = context ? statedMarks(readout) : [];
  const shownMarks = marks.length > 1 ? marks : [];
  const isOpen = target.goal.figure.period === undefined;
  const before = headingBefore(i18n, marks);
  const amount = (figure: Figure) =>
    amountPhrase(i18n, figure, target.goal.figure.unit, target.goal.figure.value);
  const others = shownMarks
    .filter(({ own }) => !own)
    .map((mark) => {
      const { when, by } = statedWords(i18n, mark, isOpen);
      return by === undefined ? when : pictures.time({ when, by });
    });
  const key = legend(
    shownMarks.length === 0
      ? []
      : [false, true].map((own) => ({
          mark: (x: number, y: number) => diamond(x, y, own),
          words: own ? pictures.statedHere : pictures.stated,
        })),
    { measure, width },
  );
  const top = shownMarks.length > 0 ? HEIGHT.all : HEIGHT.bar;
  const chart = i18n.m.trade.chart({
    base: amount(target.base.figure),
    goal: amount(target.goal.figure),
  });
  const ids = [target.base.statement.id, target.goal.statement.id];
  return {
    heading: targetHeading(i18n, target),
    beyond: before,
    lead: [chart],
    hasOtherGoals: shownMarks.length > 0,
    findings: (readout.findings ?? [])
      .filter(({ statements = [], restatements }) =>
        statements.length > 0
          ? statements.some((id) => ids.includes(id))
          : context && restatements !== undefined,
      )
      .map(({ id }) => id),
    body:
      bar(i18n, target, width, context) +
      (shownMarks.length > 0 ? statedLine(i18n, shownMarks, isOpen, width) : '') +
      element('g', { transform: `translate(0 ${top})` }, [key.body]),
    height: top + key.height,
    words:
      others.length === 0
        ? []
        : [pictures.timesStated({ count: counted(i18n.f, others.length), times: i18n.f.list(others) })],
  };
};

function bar(i18n: I18nWith<'late'>, view: TargetView, width: number, context: boolean): string {
  const goal = round((width * GOAL_AT) / 100);
  const base = round((goal * view.reached) / 100);
  const { top, height } = BAR;
  const { period } = view.base.figure;
  const year = context && period && typeof period.end !== 'string' ? ` · ${period.end.year}` : '';
  const label = { size: 16, isBold: true };
  const hatch = element('line', {
    x1: 0,
    x2: 0,
    y1: 0,
    y2: 8,
    stroke: COLOURS.lineStrong,
    'stroke-width': 2,
  });
  const pattern = {
    ...{ id: 'missing', width: 8, height: 8 },
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  const missing = { x: base, y: top, width: round(goal - base), height };
  const gap = view.gap && shortBound(i18n, view.gap, view.goal.figure.value);
  return [
    element('defs', {}, [element('pattern', pattern, [hatch])]),
    element('rect', { ...missing, fill: 'url(#missing)', stroke: COLOURS.lineStrong }),
    element('rect', { x: 0, y: top, width: base, height, fill: COLOURS.rungs[2] }),
    ...(view.base.figure.relation === '>'
      ? [element('path', { d: `M${base} ${top}l12 ${height / 2}-12 ${height / 2}z`, fill: COLOURS.rungs[2] })]
      : []),
    element('rect', { x: goal - 1.5, y: top - 6, width: 3, height: height + 12, fill: COLOURS.ink }),
    textAt(base - 8, top - 10, `${shortBound(i18n, view.base.figure)}${year}`, { ...label, anchor: 'end' }),
    textAt(goal, top - 10, shortBound(i18n, view.goal.figure), { ...label, anchor: 'middle' }),
    // On the hatching words are read from a ground of their own.
    ...(gap === undefined
      ? []
      : [
          element('rect', {
            ...{ x: round((base + goal) / 2 - 50), y: top + 5, width: 100, height: height - 10 },
            fill: COLOURS.paper,
          }),
          textAt((base + goal) / 2, top + 22, gap, { size: 16, anchor: 'middle' }),
        ]),
  ].join('');
}

/** As stated-line.tsx: this text's mark lies over those beside it. */
function statedLine(
  i18n: I18nWith<'late'>,
  marks: readonly StatedMark[],
  isOpen: boolean,
  width: number,
): string {
  const drawn = [...marks.filter(({ own }) => !own), ...marks.filter(({ own }) => own)].map((mark) => {
    const x = round((width * mark.x) / 100);
    const { when, by } = statedWords(i18n, mark, isOpen);
    const look = { size: 14, colour: COLOURS.soft, anchor: 'middle' } as const;
    const sign = diamond(x, LINE_AT, mark.own);
    if (!mark.isLabelled) return sign;
    return [
      sign,
      textAt(x, LINE_AT + 26, when, mark.own ? { ...look, colour: COLOURS.ink, isBold: true } : look),
      ...(by === undefined ? [] : [textAt(x, LINE_AT + 44, by, look)]),
    ].join('');
  });
  const axis = element('line', { x1: 0, x2: width, y1: LINE_AT, y2: LINE_AT, stroke: COLOURS.lineStrong });
  return axis + drawn.join('');
}

/** Filled: this text's; empty: from beyond it. */
const diamond = (x: number, y: number, own: boolean) =>
  element('path', {
    d: `M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}-${DIAMOND} ${DIAMOND}-${DIAMOND}-${DIAMOND}z`,
    fill: own ? COLOURS.rungs[3] : COLOURS.paper,
    stroke: own ? COLOURS.rungs[3] : COLOURS.soft,
    'stroke-width': 2,
  });
