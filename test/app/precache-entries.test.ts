import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listedHash, precacheEntries, refuseOthers } from '../../src/app/precache-entries.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

describe('a file that the worker keeps', () => {
  it('is known by the beginning of its hash', () => {
    expect(precacheEntries({ 'en/index.html': 'ThQcxCVc' })).toEqual([
      { url: 'en/index.html', revision: 'ThQcxCVc' },
    ]);
  });

  it('is taken from what the browser has already where the name changes with the content', () => {
    const files = { 'assets/client-12345678.js': 'aaaaaaaa', 'data/basemap.0123abcd.json': 'bbbbbbbb' };
    for (const { revision } of precacheEntries(files)) expect(revision).toBeNull();
  });

  it('is checked by the browser where no page needs it: it may come later, and is kept then', () => {
    const hash = sha256('1.2 billion');
    expect(precacheEntries({ 'data/x/trade.csv': listedHash('data/x/trade.csv', hash) })).toEqual([
      { url: 'data/x/trade.csv', revision: hash.slice(0, 8), integrity: `sha256-${hash}` },
    ]);
  });
});

describe('what comes from the host', () => {
  const SITE = 'https://example.org/sapar/';
  const listed = listedHash('en/index.html', sha256('<p>Old'));
  const { fetchDidSucceed } = refuseOthers({ 'en/index.html': listed }, SITE);
  const come = (path: string, content: string) =>
    fetchDidSucceed?.({
      request: new Request(`${SITE}${path}`),
      response: new Response(content),
      event: new Event('install') as never,
    });

  it('is kept where it is the file that is listed, and can still be read', async () => {
    expect(await (await come('en/index.html', '<p>Old'))?.text()).toBe('<p>Old');
  });

  it('is asked the same whatever the reader has chosen', async () => {
    await expect(come('en/index.html?topic=culture', '<p>New')).rejects.toThrow();
  });

  it('is refused where it is another version of it: a site that is being copied has both', async () => {
    await expect(come('en/index.html', '<p>New')).rejects.toThrow(
      /^https:\/\/example\.org\/sapar\/en\/index\.html is not as it was published: \S{8} instead of \S{8}$/,
    );
  });
});
