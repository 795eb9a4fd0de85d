/** A page of its own for each statement: what it says to those who only look at its head, and where it leads. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LEAD_TO_STATEMENT_SCRIPT, renderStatement } from '../../src/site/statement-page.ts';
import { realReadout } from '../support/readouts.ts';

const SITE_URL = 'https://news.example/sapar/';
const PICTURE = { path: 'pictures/talks.en.png', alt: 'The target', width: 1200, height: 630 };

async function pageOf(id: string, siteUrl?: string): Promise<Document> {
  const readout = realReadout('en');
  const statement = readout.statements.find((candidate) => candidate.id === id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return new JSDOM(await renderStatement(readout, statement, siteUrl, PICTURE)).window.document;
}
const property = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"]`)?.getAttribute('content');

describe('the page of a statement', () => {
  it('is called as the statement, and has its sentence in the reader’s language, marked as translated, and in the article’s', async () => {
    const page = await pageOf('trade-target');
    expect(page.querySelector('h1')?.textContent).toBe(page.title);
    expect(property(page, 'og:title')).toBe(page.title);
    expect(property(page, 'og:description')).toMatch(/^The sides agreed to take .* \[translated by Sapar\]$/);
    expect(page.querySelector('blockquote[lang="kk"]')?.textContent).toContain('2 млрд АҚШ долларына');
  });

  it('leads on to the statement in the explorer: by itself with script, by a link without', async () => {
    const page = await pageOf('trade-target');
    const to = '../?sel=statement:trade-target';
    expect(page.querySelector('link[rel="related"]')?.getAttribute('href')).toBe(to);
    expect(page.querySelector('script')?.textContent).toBe(LEAD_TO_STATEMENT_SCRIPT);
    expect(page.querySelector('main a')?.getAttribute('href')).toBe(to);
  });

  it('names its own address and the picture where the site’s address is known', async () => {
    const page = await pageOf('trade-target', SITE_URL);
    expect(property(page, 'og:url')).toBe(`${SITE_URL}en/dushanbe-2026/trade-target/`);
    expect(property(page, 'og:image')).toBe(`${SITE_URL}pictures/talks.en.png`);
    expect(property(page, 'og:image:alt')).toBe('The target');
  });

  it('names neither where it is not: both would have to be absolute', async () => {
    const page = await pageOf('trade-target');
    expect(property(page, 'og:url')).toBeUndefined();
    expect(property(page, 'og:image')).toBeUndefined();
  });
});
