/** A built site as a static host answers for it, also while a build replaces its files. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { staticSite } from '../../src/site/static-site.ts';
import { startServer } from '../support/local-server.ts';
import { folderOf } from '../support/seeds.ts';

const SITE = {
  'index.html': '<p>Entrance',
  'en/index.html': '<p>Page',
  'en/harbour talks/index.html': '<p>Readout',
  '404.html': '<p>No page',
  _headers: '/*\n  X-Built: first\n',
};

/** What stands behind it answers 503: that the request was handed on. */
async function served(files: Readonly<Record<string, string>> = SITE) {
  const folder = folderOf(files);
  const answer = staticSite(folder);
  const { origin } = await startServer((_, response, request) =>
    answer(request, response, () => response.writeHead(503).end('handed on')),
  );
  const ask = (path: string, options?: RequestInit) =>
    fetch(`${origin}${path}`, { redirect: 'manual', ...options });
  return { folder, origin, ask };
}

describe('the address of a folder without its last slash', () => {
  it.each([
    ['/en', './en/'],
    ['/en?x=1', './en/?x=1'],
    ['/en?sel=place:dushanbe&q=a%20b', './en/?sel=place:dushanbe&q=a%20b'],
    ['/en/harbour%20talks?x=1', './harbour%20talks/?x=1'],
  ])('leads on to the one with it, all that was asked along: %s', async (path, location) => {
    const { ask } = await served();
    const response = await ask(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  it('leads there from a folder within another', async () => {
    const { ask, origin } = await served();
    const response = await ask('/en/harbour%20talks?x=1', { redirect: 'follow' });
    expect(response.url).toBe(`${origin}/en/harbour%20talks/?x=1`);
    expect(await response.text()).toBe('<p>Readout');
  });
});

describe('an address without a file', () => {
  it('is answered with the page of the site for it', async () => {
    const response = await (await served()).ask('/nothing');
    expect([response.status, await response.text()]).toEqual([404, '<p>No page']);
  });

  it('is handed on where the site has no such page, as those of earlier versions', async () => {
    const { folder, ask } = await served();
    rmSync(join(folder, '404.html'));
    const response = await ask('/nothing');
    expect([response.status, await response.text()]).toEqual([503, 'handed on']);
    expect((await ask('/en/')).status).toBe(200);
  });
});

describe('the headers that the site asks for', () => {
  const built = async ({ ask }: Awaited<ReturnType<typeof served>>) =>
    (await ask('/en/')).headers.get('x-built');

  it('are as the last build wrote them', async () => {
    const site = await served();
    expect(await built(site)).toBe('first');
    writeFileSync(join(site.folder, '_headers'), '/*\n  X-Built: second\n');
    expect(await built(site)).toBe('second');
  });

  it('stay as they were while a build writes, and the file cannot be read', async () => {
    const site = await served();
    expect(await built(site)).toBe('first');
    rmSync(join(site.folder, '_headers'));
    expect(await built(site)).toBe('first');
  });

  it('are none where there never was such a file: the pages are served all the same', async () => {
    const { _headers, ...files } = SITE;
    const site = await served(files);
    expect(await built(site)).toBeNull();
    expect(await (await site.ask('/en/')).text()).toBe('<p>Page');
  });
});
