/** What a reader may take along of a readout: every file by its name, and how it is made. */
import type { I18nWith } from '../i18n/parts.ts';
import { dataPath } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { annotationsJsonld } from './annotations.ts';
import { articleText } from './article-text.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { placesGeojson } from './places-geojson.ts';
import type { FileContext } from './provenance.ts';
import { statementsCsv } from './statements-csv.ts';
import { statementsJson } from './statements-json.ts';
import { type Stems, statementsNdjson } from './statements-ndjson.ts';
import { timelineJson } from './timeline-json.ts';
import { tradeCsv } from './trade-csv.ts';

/** The files in the order in which they are offered. */
export const DOWNLOADS = [
  'statements.csv',
  'statements.json',
  'trade.csv',
  'places.geojson',
  'timeline.json',
  'annotations.jsonld',
  'article.txt',
  'statements.ndjson',
] as const;
export type DownloadKind = (typeof DOWNLOADS)[number];

/** The one that filters leave whole. */
export const WHOLE: DownloadKind = 'article.txt';

/** By the ending of a file: hosts do not know them all, and without its letters named a text comes out as others. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  txt: 'text/plain; charset=utf-8',
};

/** What files are made with. */
export interface DownloadInput extends FileContext {
  /** Of the languages in which a timeline is made. */
  words: ReadonlyMap<Lang, I18nWith<'late'>>;
  /** Without it there is no `statements.ndjson`. */
  stems?: Stems;
  /** The text as it came: see articleText. */
  article?: string | undefined;
}

/**
 * The name under which a reader keeps a file: it says of which readout it is, and where it has some statements alone, how many of
 * how many. `dushanbe-2026-statements.csv`, `dushanbe-2026-timeline.en.json`, `dushanbe-2026-places-7-of-27.geojson`.
 */
export function downloadName(
  readout: string,
  kind: DownloadKind,
  { lang, kept }: { lang?: Lang | undefined } & Pick<FileContext, 'kept'> = {},
): string {
  const [what, ending] = kind.split('.');
  const part = kept === undefined ? '' : `-${kept.statements}-of-${kept.of}`;
  return `${readout}-${what}${part}${kind === 'timeline.json' && lang ? `.${lang}` : ''}.${ending}`;
}

/** Where a file of every statement lies in the site. The table of trade keeps the address that it had before the others. */
export function downloadPath(readout: string, kind: DownloadKind, lang?: Lang): string {
  return dataPath(readout, kind === 'trade.csv' ? kind : downloadName(readout, kind, { lang }));
}

/**
 * @param lang - of a timeline, which has one; all other files have every language that is given.
 * @returns the file's text; `undefined` where it would have nothing in it.
 */
export function makeDownload(
  kind: DownloadKind,
  readouts: Readouts,
  lang: Lang,
  { words, stems, article, ...context }: DownloadInput,
): string | undefined {
  switch (kind) {
    case 'statements.csv':
      return statementsCsv(readouts, context);
    case 'statements.json':
      return statementsJson(readouts, context);
    case 'trade.csv':
      return tradeCsv(readouts, context);
    case 'places.geojson':
      return firstOf(readouts).places.length === 0 ? undefined : placesGeojson(readouts, context);
    case 'timeline.json': {
      const [readout, i18n] = [readouts.get(lang), words.get(lang)];
      return readout && i18n && timelineJson(readout, i18n, context);
    }
    case 'annotations.jsonld':
      return annotationsJsonld(readouts, annotationFile(readouts, context), context);
    case 'article.txt':
      return articleText(readouts, context, article);
    case 'statements.ndjson':
      return stems && statementsNdjson(readouts, stems, context);
  }
}

/** Its ids are those of the whole file, whatever part of it this is. */
function annotationFile(readouts: Readouts, { site }: FileContext) {
  const { id } = firstOf(readouts);
  const at = (kind: DownloadKind) =>
    site === undefined ? downloadName(id, kind) : `${site}${downloadPath(id, kind)}`;
  return { file: at('annotations.jsonld'), article: at('article.txt') };
}
