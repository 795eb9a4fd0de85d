/** What a reader may take along of a readout: every file by its name. How each is made stands apart, since that comes later. */
import type { Readout } from '../model/readout.ts';
import { dataPath } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { statesTarget } from './local-readouts.ts';
import type { FileContext } from './provenance.ts';

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

/**
 * Whether a file can be made where none lies beside the page: it would have something in it, and is not for a server,
 * which takes its files from a site.
 */
export function isMadeInPage(kind: DownloadKind, { places, target, context }: Readout): boolean {
  if (kind === 'places.geojson') return places.length > 0;
  if (kind === 'trade.csv') return target !== undefined || context.trade !== undefined;
  return kind !== 'statements.ndjson';
}

/**
 * Whether a file of a readout that was left some of its statements (local-readouts.ts) would have nothing in it. That
 * none of them is dated is found when the timeline is made.
 */
export function isEmptyFor(kind: DownloadKind, readout: Readout): boolean {
  const { statements, places, context } = readout;
  if (kind === 'places.geojson') return places.length === 0;
  if (kind !== 'trade.csv') return statements.length === 0;
  return !statesTarget(readout) && context.trade === undefined && context.restatements === undefined;
}

/** By the ending of a file: hosts do not know them all, and without its letters named a text comes out as others. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  txt: 'text/plain; charset=utf-8',
};

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
