/**
 * `timeline.json`: the dated statements as TimelineJS takes them, in one language, since it has one. It knows no open end, no
 * unknown start and no precision of an end: the words of a date say what its drawing cannot.
 */

import { schedulePhrase } from '../i18n/evidence-phrases.ts';
import type { I18nWith } from '../i18n/parts.ts';
import { basisPhrase, datePhrase } from '../i18n/phrases.ts';
import { dateOfDay, latestDay } from '../model/calendar.ts';
import { compact } from '../model/compact.ts';
import { sentencesOf } from '../model/passage-sentences.ts';
import { passageWords } from '../model/passage-words.ts';
import type { CalendarDate, Dated, Readout, Statement } from '../model/readout.ts';
import { commitmentSchedule } from '../model/schedule.ts';
import { strengthValue } from '../model/strength.ts';
import { explorerUrl, type FileContext, provenanceOf, statementUrl } from './provenance.ts';
import type { Provenance } from './statements-schema.ts';

interface TimelineEvent {
  unique_id: string;
  start_date: CalendarDate;
  end_date?: CalendarDate;
  /** Stands in place of the dates. */
  display_date: string;
  /** The strength, or the kind of what stands beside the ladder: events of a group stand in a row. */
  group: string;
  text: TimelineText;
}

/** Both are HTML. */
interface TimelineText {
  headline: string;
  text: string;
}

export interface Timeline {
  title: { unique_id: string; text: TimelineText };
  events: TimelineEvent[];
  /** What TimelineJS does not read. */
  about: Provenance & { undated: string[] };
}

/** @param i18n - of the readout's language. */
export function timeline(readout: Readout, i18n: I18nWith<'late'>, context: FileContext = {}): Timeline {
  const events = readout.statements.flatMap((statement) => eventOf(statement, readout, i18n, context) ?? []);
  const drawn = new Set(events.map(({ unique_id }) => unique_id));
  const { publisher, attribution, licence } = readout;
  const explorer = explorerUrl(readout, context);
  const source = publisher.url === undefined ? escaped(publisher.name) : link(publisher.url, publisher.name);
  return {
    title: {
      unique_id: TITLE_ID,
      text: {
        headline: escaped(readout.title),
        text: paragraphs(
          escaped(readout.summary),
          source,
          escaped(attribution),
          explorer && link(explorer, i18n.m.detail.view({ link: explorer })),
          licence && escaped(licence),
        ),
      },
    },
    events,
    about: {
      ...provenanceOf(new Map([[readout.lang, readout]]), context),
      undated: readout.statements.map(({ id }) => id).filter((id) => !drawn.has(id)),
    },
  };
}

/** @returns the file's text; `undefined` where nothing is dated, which TimelineJS refuses. */
export function timelineJson(
  readout: Readout,
  i18n: I18nWith<'late'>,
  context?: FileContext,
): string | undefined {
  const file = timeline(readout, i18n, context);
  return file.events.length === 0 ? undefined : `${JSON.stringify(file, null, 1)}\n`;
}

/** No statement has it: theirs have no colon. */
const TITLE_ID = 'sapar:title';

function eventOf(
  statement: Statement,
  readout: Readout,
  i18n: I18nWith<'late'>,
  context: FileContext,
): TimelineEvent | undefined {
  const { id, kind, title, date, passages, note } = statement;
  if (date.kind === 'undated') return undefined;
  const drawn = drawnDates(date);
  if (drawn === undefined) return undefined;
  const quotes = passages.map((parts) => passageWords(readout.text, parts));
  const translation = sentencesOf(readout, passages.flat())
    .flatMap((sentence) => sentence.translation ?? [])
    .join(' ');
  const url = statementUrl(readout, id, context);
  const schedule = commitmentSchedule(readout, statement);
  const rung = readout.ladder.find(({ id: rungId }) => rungId === strengthValue(statement));
  return {
    unique_id: id,
    ...drawn,
    display_date: datePhrase(i18n, date),
    group: rung?.name ?? i18n.m.kinds[kind],
    text: {
      headline: escaped(title),
      text: paragraphs(
        // Of whole sentences, and never in quotation marks: these are the article's own words alone.
        translation === '' ? undefined : escaped(i18n.m.detail.translated({ words: translation })),
        ...quotes.map((quote) => `<q lang="${readout.language}">${escaped(quote)}</q>`),
        escaped(basisPhrase(i18n, date)),
        schedule && escaped(schedulePhrase(i18n, schedule, date, readout.reviewed)),
        note && escaped(note),
        url && link(url, i18n.m.detail.view({ link: url })),
      ),
    },
  };
}

/** An end that is a month or a year is drawn to its last day; where one end is not known, the other alone. */
function drawnDates({ start, end }: Dated): Pick<TimelineEvent, 'start_date' | 'end_date'> | undefined {
  if (typeof start !== 'string') {
    const isOne = typeof end === 'string' || JSON.stringify(start) === JSON.stringify(end);
    return compact({ start_date: start, end_date: isOne ? undefined : dateOfDay(latestDay(end)) });
  }
  return typeof end === 'string' ? undefined : { start_date: end };
}

const paragraphs = (...html: (string | undefined)[]) =>
  html.flatMap((part) => (part === undefined ? [] : `<p>${part}</p>`)).join('');

const link = (url: string, words: string) => `<a href="${escaped(url)}">${escaped(words)}</a>`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
