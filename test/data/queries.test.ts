import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { baseMapQuery } from '../../src/data/queries.ts';
import type { BaseMap } from '../../src/model/basemap.ts';
import { startServer } from '../support/local-server.ts';

const baseMapWith = (id: string): BaseMap => ({
  topology: {
    type: 'Topology',
    bbox: [-15, 5, 110, 65],
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

const MAPS = ['basemap.0123abcd.json', 'basemap.4567abcd.json'] as const;
const PAGE = { id: 'dushanbe-2026', lang: 'en' } as const;

/** A site below `/sites/sapar/` with two base maps of no country, each with a label of its own name. */
async function startSite() {
  const files = new Map<string, unknown>(
    MAPS.map((name) => [`/sites/sapar/data/${name}`, baseMapWith(name)]),
  );
  const server = await startServer((path, response) => {
    const file = files.get(path);
    response.writeHead(file ? 200 : 404).end(JSON.stringify(file));
  });
  openPage(`${server.origin}/sites/sapar/en/dushanbe-2026/?topic=economy`);
  return server;
}

describe('the base map', () => {
  it('is one query a file: no page is ever given another map', async () => {
    await startSite();
    const client = new QueryClient();
    for (const file of MAPS) {
      const { labels } = await client.fetchQuery(baseMapQuery(PAGE, file));
      expect(labels.map((label) => label.id)).toEqual([file]);
    }
  });

  it('never goes stale: it is fetched once', async () => {
    const { asked } = await startSite();
    const client = new QueryClient();
    await client.fetchQuery(baseMapQuery(PAGE, MAPS[0]));
    await client.fetchQuery(baseMapQuery(PAGE, MAPS[0]));
    expect(asked).toEqual([`/sites/sapar/data/${MAPS[0]}`]);
  });

  it('is fetched from where all readouts have it, and asked for once where it is missing', async () => {
    const { asked } = await startSite();
    const missing = new QueryClient().fetchQuery(
      baseMapQuery({ ...PAGE, lang: 'kk' }, 'basemap.ffffffff.json'),
    );
    await expect(missing).rejects.toThrow(new DataError('../../data/basemap.ffffffff.json', 'status 404'));
    expect(asked).toEqual(['/sites/sapar/data/basemap.ffffffff.json']);
  });
});
