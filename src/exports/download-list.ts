/** What a reader may take along of a readout: every file by its name. How each is made stands apart, since that comes later. */
import type { Readout, StatementDate } from '../model/readout.ts';
import { dataPath } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { targetFigures } from './local-readouts.ts';

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

/** What a file has many of; an article has words. */
export type Held = 'statements' | 'dated' | 'places' | 'figures';

const HELD: Readonly<Partial<Record<DownloadKind, Held>>> = {
  'trade.csv': 'figures',
  'places.geojson': 'places',
  'timeline.json': 'dated',
};
export const heldIn = (kind: DownloadKind): Held => HELD[kind] ?? 'statements';

/** How many of what a file of a readout holds; of one that was left some of its statements (local-readouts.ts) too. */
export function countIn(kind: DownloadKind, readout: Readout): number {
  const { statements, places, context } = readout;
  switch (heldIn(kind)) {
    case 'statements':
      return statements.length;
    case 'dated':
      return statements.filter(({ date }) => isDrawn(date)).length;
    case 'places':
      return places.length;
    case 'figures': {
      const { trade = [], restatements = [] } = context;
      const before = restatements.filter((one) => !('statement' in one));
      return trade.length + before.length + targetFigures(readout).length;
    }
  }
}

/** Whether one end of a date is known, which a timeline needs. */
export function isDrawn(date: StatementDate): boolean {
  return date.kind === 'dated' && (typeof date.start !== 'string' || typeof date.end !== 'string');
}

/**
 * Whether a file can be made where none lies beside the page: it would have something in it, and is not for a server,
 * which takes its files from a site.
 */
export function isMadeInPage(kind: DownloadKind, readout: Readout): boolean {
  return kind !== 'statements.ndjson' && countIn(kind, readout) > 0;
}

/** How many of what the whole file has a file as filtered has. */
export interface Part {
  shown: number;
  all: number;
}

export function partOf(kind: DownloadKind, whole: Readout, left: Readout): Part {
  return { shown: countIn(kind, left), all: countIn(kind, whole) };
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
 * The name under which a reader keeps a file: it says of which readout it is, and of a part how many of how many it has of what
 * it holds. `dushanbe-2026-statements-7-of-27.csv`, `dushanbe-2026-timeline.en.json`, `dushanbe-2026-places-3-of-9.geojson`.
 */
export function downloadName(
  readout: string,
  kind: DownloadKind,
  { lang, part }: { lang?: Lang | undefined; part?: Part | undefined } = {},
): string {
  const [what, ending] = kind.split('.');
  const counts = part === undefined ? '' : `-${part.shown}-of-${part.all}`;
  return `${readout}-${what}${counts}${kind === 'timeline.json' && lang ? `.${lang}` : ''}.${ending}`;
}

/** Where a file of every statement lies in the site. The table of trade keeps the address that it had before the others. */
export function downloadPath(readout: string, kind: DownloadKind, lang?: Lang): string {
  return dataPath(readout, kind === 'trade.csv' ? kind : downloadName(readout, kind, { lang }));
}
