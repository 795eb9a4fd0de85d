/** Makes what a reader may take along. */
import type { I18nWith } from '../i18n/parts.ts';
import type { Lang } from '../model/vocabulary.ts';
import { annotationsJsonld } from './annotations.ts';
import { articleText } from './article-text.ts';
import { type DownloadKind, downloadName, downloadPath } from './download-list.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { placesGeojson } from './places-geojson.ts';
import type { FileContext } from './provenance.ts';
import { statementsCsv } from './statements-csv.ts';
import { statementsJson } from './statements-json.ts';
import { type Stems, statementsNdjson } from './statements-ndjson.ts';
import { timelineJson } from './timeline-json.ts';
import { tradeCsv } from './trade-csv.ts';

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
