import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/fetch-json.ts';
import { baseMapQuery, readoutQuery } from '../../src/data/queries.ts';
import type { BaseMap } from '../../src/model/basemap.ts';
import type { Readout } from '../../src/model/readout.ts';
import { startServer } from '../support/local-server.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const baseMapOf = ({ lang }: Pick<Readout, 'lang'>) => `basemap.${lang}.0123abcd.json`;
const baseMapNamed = (name: string): BaseMap => ({
  topology: {
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
    arcs: [],
  },
  labels: [{ id: 'XX', lon: 0, lat: 0, minZoom: 4, name }],
});

/** Node knows no page; this resolves relative addresses as a browser does on the page that is given. */
function openPage(page: string) {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => fetch(new URL(url, page), options));
}
afterEach(() => vi.unstubAllGlobals());

/** A site below `/sites/sapar/` that has the data of these readouts, and a base map of no country for each. */
async function startSite(...readouts: Readout[]) {
  const files = new Map<string, unknown>(
    readouts.flatMap((readout) => {
      const folder = `/sites/sapar/data/${readout.id}`;
      return [
        [`${folder}/readout.${readout.lang}.json`, readout],
        [`${folder}/${baseMapOf(readout)}`, baseMapNamed(`${readout.id} ${readout.lang}`)],
      ];
    }),
  );
  const server = await startServer((path, response) => {
    const file = files.get(path);
    response.writeHead(file ? 200 : 404).end(JSON.stringify(file));
  });
  openPage(`${server.origin}/sites/sapar/en/dushanbe-2026/?topic=economy`);
  return server;
}

describe('the data of a readout', () => {
  it('is found beside the page, wherever the site lies', async () => {
    await startSite(realReadout('en'));
    const readout = await new QueryClient().fetchQuery(readoutQuery('dushanbe-2026', 'en'));
    expect(readout).toEqual(realReadout('en'));
  });

  it('is one query a readout and a language', async () => {
    const { asked } = await startSite(realReadout('en'), realReadout('kk'), harbourReadout('en'));
    const client = new QueryClient();
    expect((await client.fetchQuery(readoutQuery('dushanbe-2026', 'en'))).lang).toBe('en');
    expect((await client.fetchQuery(readoutQuery('dushanbe-2026', 'kk'))).lang).toBe('kk');
    expect((await client.fetchQuery(readoutQuery('harbour-talks', 'en'))).id).toBe('harbour-talks');
    expect(asked).toHaveLength(3);
  });

  it('never goes stale: it is fetched once', async () => {
    const { asked } = await startSite(realReadout('en'));
    const client = new QueryClient();
    await client.fetchQuery(readoutQuery('dushanbe-2026', 'en'));
    await client.fetchQuery(readoutQuery('dushanbe-2026', 'en'));
    expect(asked).toEqual(['/sites/sapar/data/dushanbe-2026/readout.en.json']);
  });

  it('is not fetched at all where the page brought it', async () => {
    const { asked } = await startSite();
    const client = new QueryClient();
    client.setQueryData(readoutQuery('dushanbe-2026', 'en').queryKey, realReadout('en'));
    expect(await client.fetchQuery(readoutQuery('dushanbe-2026', 'en'))).toBe(realReadout('en'));
    expect(asked).toEqual([]);
  });
});

describe('the base map', () => {
  it('is one query a readout and a file: no page is ever given the map of another', async () => {
    await startSite(realReadout('en'), realReadout('kk'), harbourReadout('en'));
    const client = new QueryClient();
    for (const { id, lang } of [realReadout('en'), realReadout('kk'), harbourReadout('en')]) {
      const { labels } = await client.fetchQuery(baseMapQuery({ id, lang }, baseMapOf({ lang })));
      expect(labels.map(({ name }) => name)).toEqual([`${id} ${lang}`]);
    }
  });

  it('is fetched from beside the readout, and asked for once where it is missing', async () => {
    const { asked } = await startSite(realReadout('kk'));
    const missing = new QueryClient().fetchQuery(
      baseMapQuery({ id: 'dushanbe-2026', lang: 'kk' }, 'basemap.kk.ffffffff.json'),
    );
    await expect(missing).rejects.toThrow(
      new DataError('../../data/dushanbe-2026/basemap.kk.ffffffff.json', 'status 404'),
    );
    expect(asked).toEqual(['/sites/sapar/data/dushanbe-2026/basemap.kk.ffffffff.json']);
  });
});
