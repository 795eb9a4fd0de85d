import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { SEARCH_ID, writePageData } from '../../src/data/page-data.ts';
import { loadSearchData } from '../../src/data/search-data.ts';
import type { SearchData } from '../../src/model/search-data.ts';
import { startServer } from '../support/local-server.ts';
import { harbourReadout } from '../support/readouts.ts';

const READOUT = { ...harbourReadout('en'), search: 'search.0123abcd.json' };
const DATA: SearchData = {
  languages: ['en'],
  topics: [],
  documents: [
    { group: 'place', leadsTo: { kind: 'place', id: 'bay' }, texts: [{ lang: 'en', text: 'The </bay>' }] },
  ],
};
const load = (page: Document) => loadSearchData(READOUT, page, new AbortController().signal);
const pageWith = (html: string) => new DOMParser().parseFromString(html, 'text/html');

afterEach(() => vi.unstubAllGlobals());

/** A site whose answer is this; relative addresses are resolved as on the readout's page. */
async function startSite(answer: unknown) {
  const server = await startServer((_, response) => response.writeHead(200).end(JSON.stringify(answer)));
  const { fetch } = globalThis;
  const page = `${server.origin}/en/harbour-talks/`;
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => fetch(new URL(url, page), options));
  return server;
}

describe('what a search reads', () => {
  it('is fetched from beside the data of the readout', async () => {
    const { asked } = await startSite(DATA);
    expect(await load(pageWith(''))).toEqual(DATA);
    expect(asked).toEqual(['/data/harbour-talks/search.0123abcd.json']);
  });

  it('is read out of a single file, which asks for nothing', async () => {
    const { asked } = await startSite(DATA);
    const block = `<script type="application/json" id="${SEARCH_ID}">${writePageData(DATA)}</script>`;
    expect(await load(pageWith(block))).toEqual(DATA);
    expect(asked).toEqual([]);
  });

  it('is refused where it has another shape', async () => {
    await startSite({ languages: ['en'] });
    await expect(load(pageWith(''))).rejects.toThrow(DataError);
  });
});
