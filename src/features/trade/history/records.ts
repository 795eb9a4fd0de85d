/** Every figure of trade and every statement of the target as a record. */
import type { ReadoutIndex } from '../../../explorer/readout-index.ts';
import type { I18nWith } from '../../../i18n/parts.ts';
import { basisPhrase, datePhrase } from '../../../i18n/phrases.ts';
import type { Dated } from '../../../model/readout.ts';
import { tradeSeries } from '../../../model/trade.ts';
import { pointRecord, restatementRecord } from './context-records.ts';
import { dayOf, sourceAmount, type TradeRecord } from './trade-record.ts';

/** With `context` false those of the text alone, dated as the text has it. */
export function tradeRecords(index: ReadoutIndex, i18n: I18nWith<'late'>, context: boolean): TradeRecord[] {
  const { target, talks, context: beyond } = index.readout;
  const base = index.figures.get(target?.base ?? '');
  const goal = index.figures.get(target?.goal ?? '');
  const { m } = i18n;
  /** Both are dated from beyond the text, and by the text's words alone without that. */
  const own = (
    kind: TradeRecord['kind'],
    id: string,
    given: typeof base,
    date: Dated | undefined,
  ): TradeRecord[] => {
    if (given === undefined) return [];
    const { figure, statement } = given;
    const said = kind === 'target' ? m.timeline.talks : (date?.said ?? m.dates.undated);
    return [
      {
        id,
        kind,
        basis: 'article',
        day: dayOf(date),
        amount: figure.value,
        when: context && date ? datePhrase(i18n, date) : said,
        value: sourceAmount(i18n, figure, figure.unit),
        whose: m.trade.from.article,
        how: [
          ...(kind === 'target' ? [statement.title] : []),
          ...(context && date ? [basisPhrase(i18n, date)] : []),
        ],
        sources: [],
        own: given,
      },
    ];
  };
  const ownTarget = (id: string) => own('target', id, goal, talks);
  const ownFigure = (id: string) => own('figure', id, base, base?.figure.period);

  if (!context) return [...ownFigure(base?.figure.id ?? ''), ...ownTarget(goal?.figure.id ?? '')];
  const trade = beyond.trade ?? [];
  const restatements = beyond.restatements ?? [];
  const series = tradeSeries(trade, base?.figure);
  const sources = (ids: readonly string[]) => ids.flatMap((id) => index.sources.get(id) ?? []);
  return [
    ...series.flatMap((item) =>
      item.basis === 'article'
        ? ownFigure(item.id)
        : pointRecord(i18n, item, trade, sources(item.point.sources)),
    ),
    ...restatements.flatMap((item) =>
      'statement' in item ? ownTarget(item.id) : restatementRecord(i18n, item, series, sources(item.sources)),
    ),
  ];
}
