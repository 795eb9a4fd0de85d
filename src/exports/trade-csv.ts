/** `trade.csv`: every figure of trade and every restatement of the target, the text's own among them, a row for each source. */
import { actorName } from '../model/actor-name.ts';
import { edtfOf } from '../model/calendar.ts';
import { ELLIPSIS, passageWords } from '../model/passage-words.ts';
import type { Dated, Figure, Readout, Restatement, Statement, TradePoint } from '../model/readout.ts';
import { computationOf, tradeSeries } from '../model/trade.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type CsvRow, writeCsv } from './csv.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { type FileContext, PROVENANCE_COLUMNS, provenanceRow } from './provenance.ts';

/** What is told in words has a column for each language. */
const TOLD = ['whose', 'wording', 'deadline_from'] as const;

const columns = (languages: readonly Lang[]) => [
  ...['record', 'id', 'basis', 'period', 'date', 'deadline'],
  ...['value', 'least', 'unit', 'relation', 'growth', 'growth_relation', 'computation'],
  ...TOLD.flatMap((column) => languages.map((lang) => `${column}_${lang}`)),
  ...['passage', 'quotation', 'quotation_language', 'publisher', 'url', 'published', 'accessed'],
];

type Told = Partial<Record<(typeof TOLD)[number], string>>;

/**
 * @param about - of a file; the table that stands in a page does without, since the page says the same.
 * @returns `undefined` for a readout that has neither a target nor figures of trade, or none among the statements that are kept.
 */
export function tradeCsv(readouts: Readouts, about?: FileContext): string | undefined {
  const readout = firstOf(readouts);
  const { trade = [], restatements = [] } = readout.context;
  const base = figureOf(readout, readout.target?.base)?.figure;
  const goal = figureOf(readout, readout.target?.goal)?.figure;
  const isOwnStated = restatements.some((item) => 'statement' in item);
  const rows: CsvRow[] = tradeSeries(trade, base).flatMap((item) =>
    item.basis === 'article'
      ? [articleRow(readouts, 'figure', item.id, item.figure)]
      : pointRows(readouts, item.point),
  );
  // Without a period it has no place in the series.
  if (base && base.period === undefined) rows.push(articleRow(readouts, 'figure', base.id, base));
  for (const item of restatements) {
    if (!('statement' in item)) rows.push(...restatementRows(readouts, item));
    else if (goal) rows.push(articleRow(readouts, 'target', item.id, goal));
  }
  if (goal && !isOwnStated) rows.push(articleRow(readouts, 'target', goal.id, goal));
  if (rows.length === 0) return undefined;
  const own = columns([...readouts.keys()]);
  if (about === undefined) return writeCsv(own, rows);
  const provenance = provenanceRow(readouts, about);
  return writeCsv(
    [...own, ...PROVENANCE_COLUMNS],
    rows.map((row) => ({ ...row, ...provenance })),
  );
}

function figureOf(
  readout: Readout,
  id: string | undefined,
): { figure: Figure; statement: Statement } | undefined {
  for (const statement of readout.statements) {
    const figure = statement.figures.find((candidate) => candidate.id === id);
    if (figure) return { figure, statement };
  }
  return undefined;
}

/** The columns of what is told in words, filled from every language's readout. */
function inEveryLanguage(readouts: Readouts, tell: (readout: Readout) => Told): CsvRow {
  return Object.fromEntries(
    [...readouts].flatMap(([lang, readout]) => {
      const told = tell(readout);
      return TOLD.map((column) => [`${column}_${lang}`, told[column]]);
    }),
  );
}

/** The same row once for each page that it rests on. */
function forEachSource(readouts: Readouts, ids: readonly string[], row: CsvRow): CsvRow[] {
  return ids.flatMap((id) => {
    const source = firstOf(readouts).context.sources.find((candidate) => candidate.id === id);
    if (source === undefined) return [];
    const { publisher, url, published, accessed } = source;
    const dates = { published: published && edtfOf(published), accessed: edtfOf(accessed) };
    return [{ ...row, publisher, url, ...dates }];
  });
}

function pointRows(readouts: Readouts, point: TradePoint): CsvRow[] {
  const { id, period, value, unit, relation, growth, derived, sources } = point;
  const trade = firstOf(readouts).context.trade ?? [];
  const computation = derived && computationOf(derived, trade);
  return forEachSource(readouts, sources, {
    record: 'figure',
    id,
    basis: 'context',
    period: period.edtf,
    value,
    unit,
    relation,
    growth: growth?.value,
    growth_relation: growth?.relation,
    computation: computation?.operands
      .map((operand) => `${operand.relation === '=' ? '' : operand.relation}${operand.value}`)
      .join(` ${computation.operator} `),
    ...inEveryLanguage(readouts, ({ context }) => {
      const whose = context.trade?.find((other) => other.id === id)?.whose;
      return whose === undefined ? {} : { whose };
    }),
  });
}

function restatementRows(readouts: Readouts, item: Exclude<Restatement, { statement: string }>): CsvRow[] {
  const { id, date, value, least, unit, relation, deadline, quotations, sources } = item;
  const quoted = (source: string) => {
    const found = quotations.filter((quotation) => quotation.source === source);
    if (found.length === 0) return {};
    const languages = new Set(found.map(({ language }) => language));
    return {
      quotation: found.map(({ text }) => text).join(ELLIPSIS),
      quotation_language: [...languages].join(' '),
    };
  };
  const row: CsvRow = {
    record: 'target',
    id,
    basis: 'context',
    date: date.edtf,
    deadline: deadline?.date.edtf,
    value,
    least,
    unit,
    relation,
    ...inEveryLanguage(readouts, ({ context }) => {
      const local = context.restatements?.find((other) => other.id === id);
      if (local === undefined || 'statement' in local) return {};
      const from = local.deadline?.from;
      return {
        whose: local.by,
        wording: local.wording,
        ...(from === undefined ? {} : { deadline_from: from }),
      };
    }),
  };
  return forEachSource(readouts, sources, row).map((each, at) => ({ ...each, ...quoted(sources[at] ?? '') }));
}

/** A figure of the text itself: it has the passage of its statement, and the text's publisher. */
function articleRow(readouts: Readouts, record: 'figure' | 'target', id: string, figure: Figure): CsvRow {
  const readout = firstOf(readouts);
  const statement = figureOf(readout, figure.id)?.statement;
  const words = (statement?.passages ?? []).map((parts) => passageWords(readout.text, parts));
  const date = statement?.date;
  return {
    record,
    id,
    basis: 'article',
    period: figure.period?.edtf,
    date: record === 'target' && date?.kind === 'dated' ? saidOn(date, readout) : undefined,
    value: figure.value,
    unit: figure.unit,
    relation: figure.relation,
    ...inEveryLanguage(readouts, (local) => {
      const told = figureOf(local, figure.id)?.statement;
      return told === undefined ? {} : { whose: whoSays(told, local), wording: told.title };
    }),
    passage: words.join(ELLIPSIS),
    publisher: readout.publisher.name,
    url: readout.publisher.url,
  };
}

/** What is said at the talks is dated by them; its own date may have an open end. */
function saidOn(date: Dated, { talks }: Readout): string {
  return date.atTalks === true ? talks.edtf : date.edtf;
}

/** Those whom the text names, with their part, and nobody who is inferred; else whom the whole text comes from. */
function whoSays({ who }: Statement, readout: Readout): string {
  const names = who.filter(({ basis }) => basis === 'named').map((one) => actorName(readout, one));
  return names.length === 0 ? readout.attribution : names.join('; ');
}
