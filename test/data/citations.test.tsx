import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCitations } from '../../src/data/citations.ts';
import { SHORT_CITATIONS } from '../support/citations-in-page.ts';
import { startServer } from '../support/local-server.ts';

/** A site whose citations are of a reading, below a path of its own: what came once is not asked for again. */
async function openSite(path: string, version: string) {
  const { explorer, ...others } = SHORT_CITATIONS;
  const citations = { ...others, explorer: { ...explorer, csl: { ...explorer.csl, version } } };
  const server = await startServer((asked, response) => {
    response.writeHead(asked === `${path}/data/talks/citations.en.json` ? 200 : 404);
    response.end(JSON.stringify(citations));
  });
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) =>
    fetch(new URL(url, `${server.origin}${path}/en/talks/`), options),
  );
}
afterEach(() => vi.unstubAllGlobals());

const load = (reading: string | undefined) => loadCitations({ id: 'talks', lang: 'en' }, document, reading);

describe('citations', () => {
  it('of another reading are none: the site was built anew since the page came', async () => {
    await openSite('/a', '2032-06-02');
    await expect(load('2032-06-01')).rejects.toThrow('reading: expected 2032-06-01, found 2032-06-02');
    await expect(load('2032-06-02')).resolves.toMatchObject({ article: SHORT_CITATIONS.article });
  });
});
