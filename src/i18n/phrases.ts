/** Phrases about the model's values: dates with their ends, counts. Those about amounts are in amounts.ts. */
import type { Dated } from '../model/readout.ts';
import type { ShownDate } from '../model/shown-date.ts';
import { counted } from './counted.ts';
import type { I18n } from './i18n.ts';

/** "16 February 2026", "2026–2028", "from 16 February 2026, no end given", … */
export function datePhrase(
  { m, f }: I18n,
  { start, end, asOf }: Pick<Dated, 'start' | 'end' | 'asOf'>,
): string {
  if (typeof start !== 'string' && typeof end !== 'string') return f.dateRange(start, end);
  if (typeof start !== 'string') return m.dates.since({ start: f.date(start) });
  if (typeof end !== 'string') {
    if (asOf === true) return m.dates.asOf({ date: f.date(end) });
    return start === 'unknown' ? m.dates.until({ end: f.date(end) }) : m.dates.before({ end: f.date(end) });
  }
  return m.dates.undated;
}

/** As {@link datePhrase}, for what may have no date: "at the talks", "last year", "no date". */
export function shownDatePhrase(i18n: I18n, date: ShownDate): string {
  const { dates } = i18n.m;
  if (date.kind === 'dated') return datePhrase(i18n, date);
  if (date.kind === 'undated') return dates.undated;
  if (date.said !== undefined) return date.said;
  const { start, end } = date.span ?? {};
  if (end === 'talks' && date.asOf === true) return dates.asOfTalks;
  if (start === 'talks') return end === 'talks' ? dates.atTalks : dates.sinceTalks;
  if (end === 'talks') return start === 'unknown' ? dates.untilTalks : dates.beforeTalks;
  return dates.undated;
}

/** Where a date comes from: "stated in the article", "derived: …", "date from beyond the article". */
export function basisPhrase({ m }: I18n, { basis, how }: Pick<Dated, 'basis' | 'how'>): string {
  if (basis === 'derived' && how !== undefined) return m.basis.derived({ how });
  return basis === 'stated' ? m.basis.stated : m.basis.context;
}

/** "Kazakh", "казахский": in a sentence. A language without a name here is told by its tag. */
export function languageName({ m }: I18n, tag: string): string {
  const names: Readonly<Record<string, string>> = m.languageOf;
  return names[tag] ?? tag;
}

/** The same by itself, "Казахский": it begins with a capital in each language. */
export function languageLabel(i18n: I18n, tag: string): string {
  const name = languageName(i18n, tag);
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(i18n.lang) + name.slice(1);
}

/** "1 statement", "27 statements". */
export function statementsPhrase({ m, f }: I18n, count: number): string {
  return m.counts.statements({ count: counted(f, count) });
}
