/** Every file names the version that its page and its citations name. */
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/citation/citations.ts';
import { DOWNLOADS, type DownloadKind } from '../../src/exports/download-list.ts';
import type { Readouts } from '../../src/exports/local-readouts.ts';
import { makeDownload } from '../../src/exports/make-download.ts';
import type { FileContext } from '../../src/exports/provenance.ts';
import { keptTalks, PRESENT } from '../support/kept-talks.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadouts } from '../support/many-languages.ts';
import { readRows } from '../support/read-csv.ts';

const words = new Map([['en', await loadWords('en')] as const]);
const SITE = 'https://sapar.example/';

/** Every version, and every address of one, that a file has. */
const TOLD: Record<DownloadKind, (file: string) => [version: unknown, url: unknown][]> = {
  'statements.csv': (file) => readRows(file).map((row) => [row['version'], row['version_url'] || undefined]),
  'trade.csv': (file) => readRows(file).map((row) => [row['version'], row['version_url'] || undefined]),
  'statements.json': (file) => [aboutIn(file)],
  'timeline.json': (file) => [aboutIn(file)],
  'places.geojson': (file) => [
    aboutIn(file),
    ...JSON.parse(file).features.map(({ properties }: { properties: Record<string, unknown> }) => [
      properties['version'],
      properties['version_url'],
    ]),
  ],
  'annotations.jsonld': (file) => {
    const collection = JSON.parse(file);
    return [[collection['schema:version'], collection['dcterms:isFormatOf']?.id]];
  },
  'article.txt': (file) => [
    [/^Version: (.*)$/m.exec(file)?.[1], /^Address of the version: (.*)$/m.exec(file)?.[1]],
  ],
  'statements.ndjson': (file) =>
    file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ version, version_url }) => [version, version_url]),
};

function aboutIn(file: string): [unknown, unknown] {
  const { version, versionUrl } = JSON.parse(file).about;
  return [version, versionUrl];
}

const told = (kind: DownloadKind, readouts: Readouts, context: FileContext) => {
  const file = makeDownload(kind, readouts, 'en', { words, stems: () => [], ...context });
  return file === undefined ? [] : TOLD[kind](file);
};

describe.each(DOWNLOADS)('%s', (kind) => {
  it('of a reading that was kept names its version, with the address that the citation has', () => {
    const { readouts, version } = keptTalks();
    const [readout] = readouts.values();
    if (readout === undefined) throw new Error('no reading');
    const { explorer } = citationsOf(words.get('en') ?? never(), { readout, version, siteUrl: SITE });
    expect([explorer.csl['version'], version]).toEqual([PRESENT, PRESENT]);
    for (const each of told(kind, readouts, { site: SITE }))
      expect(each).toEqual([PRESENT, explorer.csl['URL']]);
  });

  it('names no address where that of the site is not known', () => {
    for (const each of told(kind, keptTalks().readouts, {})) expect(each).toEqual([PRESENT, undefined]);
  });

  it('of a reading that was not kept names the hash that its page names, and no address of a version', () => {
    const found = told(kind, realReadouts('en', 'kk'), { site: SITE, version: '3f9a1c2b' });
    expect(found).not.toEqual([]);
    for (const each of found) expect(each).toEqual(['3f9a1c2b', undefined]);
  });
});

function never(): never {
  throw new Error('no words');
}
