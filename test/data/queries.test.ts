import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { baseMapQuery } from '../../src/data/queries.ts';
import type { BaseMap } from '../../src/model/basemap.ts';
import type { Readout } from '../../src/model/readout.ts';
import { startServer } from '../support/local-server.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const BASE_MAP = 'basemap.0123abcd.json';
const baseMapWith = (id: string): BaseMap => ({
  topology: {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
    arcs: [],
  },
  labels: [{ id, lon: 0, lat: 0, minZoom: 4 }],
});

/** Node knows no page; this resolves relative addresses as a browser does on the page that is given. */
function openPage(page: string) {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => fetch(new URL(url, page), options));
}
afterEach(() => vi.unstubAllGlobals());

/** A site below `/sites/sapar/` that has a base map of no country for each of these readouts. */
async function startSite(...readouts: Readout[]) {
  const files = new Map<string, unknown>(
    readouts.map(({ id }) => [`/sites/sapar/data/${id}/${BASE_MAP}`, baseMapWith(id)]),
  );
  const server = await startServer((path, response) => {
    const file = files.get(path);
    response.writeHead(file ? 200 : 404).end(JSON.stringify(file));
  });
  openPage(`${server.origin}/sites/sapar/en/dushanbe-2026/?topic=economy`);
  return server;
}

describe('the base map', () => {
  it('is one query a readout and a file: no page is ever given the map of another', async () => {
    await startSite(realReadout('en'), harbourReadout('en'));
    const client = new QueryClient();
    for (const { id, lang } of [realReadout('en'), harbourReadout('en')]) {
      const { labels } = await client.fetchQuery(baseMapQuery({ id, lang }, BASE_MAP));
      expect(labels.map((label) => label.id)).toEqual([id]);
    }
  });

  it('never goes stale: it is fetched once', async () => {
    const { asked } = await startSite(realReadout('en'));
    const client = new QueryClient();
    await client.fetchQuery(baseMapQuery({ id: 'dushanbe-2026', lang: 'en' }, BASE_MAP));
    await client.fetchQuery(baseMapQuery({ id: 'dushanbe-2026', lang: 'en' }, BASE_MAP));
    expect(asked).toEqual([`/sites/sapar/data/dushanbe-2026/${BASE_MAP}`]);
  });

  it('is fetched from beside the readout, and asked for once where it is missing', async () => {
    const { asked } = await startSite(realReadout('kk'));
    const missing = new QueryClient().fetchQuery(
      baseMapQuery({ id: 'dushanbe-2026', lang: 'kk' }, 'basemap.ffffffff.json'),
    );
    await expect(missing).rejects.toThrow(
      new DataError('../../data/dushanbe-2026/basemap.ffffffff.json', 'status 404'),
    );
    expect(asked).toEqual(['/sites/sapar/data/dushanbe-2026/basemap.ffffffff.json']);
  });
});
