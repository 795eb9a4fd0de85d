import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { BASE_MAP_ID, PAGE_DATA_ID, readPageData, writePageData } from '../../src/data/page-data.ts';
import { baseMapQuery } from '../../src/data/queries.ts';
import { DATA_FORMAT } from '../../src/model/vocabulary.ts';
import { compileData } from '../../src/seeds/build-data.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

/** The page as a browser reads it, with these words in its data block. */
function pageWith(block: string): Document {
  const html = `<!doctype html><title>x</title><script type="application/json" id="${PAGE_DATA_ID}">${block}</script><p>after</p>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

describe("the page's own data", () => {
  it.each([
    ['the real readout in English', realReadout('en')],
    ['the real readout in Kazakh', realReadout('kk')],
    ['the invented one', harbourReadout('kk')],
  ])('is read as it was written: %s', (_, readout) => {
    expect(readPageData(pageWith(writePageData(readout)))).toEqual(readout);
  });

  it.each([
    '</script><script>alert(1)</script>',
    '</SCRIPT >',
    '<!-- <script>',
    ']]> & &lt; &amp; "quoted" \\ \u2028 \u0000 \ud83d\ude42',
  ])('cannot end the block that it stands in: %s', (title) => {
    const readout = { ...harbourReadout('en'), title };
    const page = pageWith(writePageData(readout));
    expect(readPageData(page)).toEqual(readout);
    expect(page.scripts).toHaveLength(1);
    expect(page.body.textContent).toContain('after');
    expect(page.body.textContent).not.toContain('alert');
  });
});

describe('a page whose data cannot be read says where and why', () => {
  const where = `#${PAGE_DATA_ID}`;

  it('where there is none', () => {
    const empty = new DOMParser().parseFromString('<p>nothing</p>', 'text/html');
    expect(() => readPageData(empty)).toThrow(new DataError(where, 'the page has no data'));
    expect(() => readPageData(pageWith(''))).toThrow(new DataError(where, 'the page has no data'));
  });

  it('where it was cut short', () => {
    const half = writePageData(harbourReadout('en')).slice(0, 500);
    expect(() => readPageData(pageWith(half))).toThrow(new DataError(where, 'not JSON'));
  });

  it.each([
    ['{"format":1,"lang":"en"}', `format: expected ${DATA_FORMAT}, found 1`],
    ['{"lang":"en"}', `format: expected ${DATA_FORMAT}, found undefined`],
    ['null', `format: expected ${DATA_FORMAT}, found undefined`],
  ])('where another version wrote it: %s', (block, reason) => {
    expect(() => readPageData(pageWith(block))).toThrow(new DataError(where, reason));
  });
});

describe('the base map of a page that is a single file', () => {
  /** A page with this in its block; the site's own base map cannot be asked for. */
  const pageWithMap = (block: string) =>
    new DOMParser().parseFromString(
      `<script type="application/json" id="${BASE_MAP_ID}">${block}</script>`,
      'text/html',
    );
  const { baseMap } = compileData('test/fixtures/dushanbe-talks');
  const fetchFrom = (page: Document) =>
    new QueryClient().fetchQuery(baseMapQuery({ id: 'dushanbe-2026', lang: 'en' }, 'basemap.json', page));

  it('is read out of the page, by the same query', async () => {
    const page = pageWithMap(writePageData(baseMap?.content));
    expect(await fetchFrom(page)).toEqual(baseMap?.content);
  });

  it('is checked as one that is fetched', async () => {
    await expect(fetchFrom(pageWithMap('{"topology":'))).rejects.toThrow(/^#sapar-basemap: not JSON/);
    await expect(fetchFrom(pageWithMap('{"topology":{},"labels":[]}'))).rejects.toThrow(
      /^#sapar-basemap: topology/,
    );
  });
});
