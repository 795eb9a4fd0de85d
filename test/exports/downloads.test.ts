import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOWNLOADS, type DownloadKind, downloadName, downloadPath } from '../../src/exports/download-list.ts';
import { keeping, type Readouts } from '../../src/exports/local-readouts.ts';
import { makeDownload } from '../../src/exports/make-download.ts';
import type { Kept } from '../../src/exports/statements-schema.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadouts } from '../support/many-languages.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const words = new Map([['en', await loadWords('en')] as const]);
const input = { words, stems: (text: string) => text.split(' ') };
const readouts = realReadouts('en', 'kk');
const made = (kind: DownloadKind, of: Readouts = readouts, kept?: Kept) =>
  makeDownload(kind, of, 'en', { ...input, kept });

describe('the name of a download', () => {
  it('says of which readout it is, and what', () => {
    expect(downloadName('harbour-talks', 'statements.csv')).toBe('harbour-talks-statements.csv');
  });

  it('says its language, where it has one alone', () => {
    expect(downloadName('x', 'timeline.json', { lang: 'kk' })).toBe('x-timeline.kk.json');
    expect(downloadName('x', 'places.geojson', { lang: 'kk' })).toBe('x-places.geojson');
  });

  it('says how many of how many it has of what it holds, where it has not all', () => {
    const part = { shown: 7, all: 27 };
    expect(downloadName('x', 'statements.csv', { part })).toBe('x-statements-7-of-27.csv');
    expect(downloadName('x', 'timeline.json', { part, lang: 'kk' })).toBe('x-timeline-7-of-27.kk.json');
  });
});

it('the table of trade lies where it always lay, the others under their names', () => {
  expect(downloadPath('x', 'trade.csv')).toBe('data/x/trade.csv');
  expect(downloadPath('x', 'statements.csv')).toBe('data/x/x-statements.csv');
  expect(downloadPath('x', 'timeline.json', 'kk')).toBe('data/x/x-timeline.kk.json');
});

describe('a download', () => {
  it('is there in every form for a readout that has places, dates and a target', () => {
    for (const kind of DOWNLOADS) expect(made(kind), kind).toBeDefined();
  });

  it('is left out where it would have nothing in it', () => {
    const harbour = new Map([['en' as const, harbourReadout('en')]]);
    expect(DOWNLOADS.filter((kind) => made(kind, harbour) === undefined)).toEqual([
      'trade.csv',
      'places.geojson',
    ]);
    expect(makeDownload('statements.ndjson', harbour, 'en', { words })).toBeUndefined();
  });

  it('says its terms and its day, whatever its form', () => {
    for (const kind of DOWNLOADS) {
      expect(made(kind), kind).toContain('CC BY 4.0');
      expect(made(kind), kind).toContain('2026-11-24');
      expect(made(kind), kind).toContain(realReadout('en').publisher.url ?? 'an address');
    }
  });

  it('has ids of its own site where that is known', () => {
    const file = makeDownload('annotations.jsonld', readouts, 'en', {
      ...input,
      site: 'https://example.org/s/',
    });
    expect(JSON.parse(file ?? '')).toMatchObject({
      id: 'https://example.org/s/data/dushanbe-2026/dushanbe-2026-annotations.jsonld#collection',
      'dcterms:source': { id: 'https://example.org/s/data/dushanbe-2026/dushanbe-2026-article.txt' },
    });
  });
});

/** The ids of the statements in a file, in its order. */
const IDS: Partial<Record<DownloadKind, (file: string) => string[]>> = {
  'statements.csv': (file) => parse<{ id: string }>(file, { bom: true, columns: true }).map(({ id }) => id),
  'statements.json': (file) => JSON.parse(file).statements.map(({ id }: { id: string }) => id),
  'timeline.json': (file) => JSON.parse(file).events.map((event: { unique_id: string }) => event.unique_id),
  'annotations.jsonld': (file) =>
    JSON.parse(file).first.items.map(({ id }: { id: string }) => id.split('#statement:')[1]),
  'statements.ndjson': (file) =>
    file
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).statement),
};

it.each(Object.entries(IDS))(
  '%s as filtered has what is kept of the whole file, in its order',
  (name, idsIn) => {
    const kind = name as DownloadKind;
    const all = realReadout('en').statements.map(({ id }) => id);
    const whole = idsIn(made(kind) ?? '');
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (ids) => {
        const kept = { filter: 'topic=x', statements: ids.length, of: all.length };
        const file = made(kind, keeping(readouts, new Set(ids)), kept);
        expect(file === undefined ? [] : idsIn(file)).toEqual(whole.filter((id) => ids.includes(id)));
        expect(file ?? 'topic=x').toContain('topic=x');
      }),
      { numRuns: 30 },
    );
  },
);
