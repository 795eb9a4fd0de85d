/** What is shown, without a network, in place of a page that was never opened: as it is built, and as the worker fills it. */
import { describe, expect, it } from 'vitest';
import { fillOffline, offlineAddress } from '../../src/app/offline-page.ts';
import { renderOffline } from '../../src/site/offline-page.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const SCOPE = 'https://example.org/a/b/';
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const ONE = await renderOffline({ readouts: [realReadout('kk')], formerly: undefined });
const TWO = await renderOffline({
  readouts: [realReadout('en'), harbourReadout('en')],
  formerly: undefined,
});

/** The links of a page, by their words. */
const linksOf = (html: string) =>
  [...parsed(html).querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);

/** As it is shown at an address within the site. @param atHand - folders that are */
const shown = (page: string, path: string, atHand: readonly string[], isFramed = false) =>
  fillOffline(page, { url: new URL(SCOPE + path), scope: SCOPE, isFramed }, (folder) =>
    atHand.includes(folder.slice(SCOPE.length)),
  );

describe('the page shown in place of one that was never opened', () => {
  it('says so in the language of the address, and needs neither script nor another file', () => {
    const document = parsed(ONE);
    expect(document.documentElement.lang).toBe('kk');
    expect(document.querySelector('h1')?.textContent).toBe('Желі жоқ');
    expect(document.body.textContent).toContain('Бұл бет бұрын ашылмаған');
    expect(document.querySelectorAll('script, img, link[rel="stylesheet"]')).toHaveLength(0);
  });

  it('names the only readout of a site, and leads to its pages from any address of the language', () => {
    const pages = ['kk/dushanbe-2026/', 'kk/dushanbe-2026/use/', 'kk/dushanbe-2026/about/'];
    for (const path of ['kk/dushanbe-2026/versions/2026-11-26/', 'kk/unknown', 'kk/x/y/z/index.html']) {
      expect(linksOf(shown(ONE, path, pages))).toEqual([
        ['Қайта жүктеу', SCOPE + path],
        ['Қазақстанның Сыртқы істер министрі Душанбеде', `${SCOPE}kk/dushanbe-2026/`],
        ['Дәйексөз бен файлдар', `${SCOPE}kk/dushanbe-2026/use/`],
        ['Бет және дереккөздер туралы', `${SCOPE}kk/dushanbe-2026/about/`],
      ]);
    }
  });

  it('of several readouts leads to that of the address where it is at hand, and to the list of all', () => {
    const [harbour, list] = ['en/harbour-talks/', 'en/'];
    const words = (html: string) => linksOf(html).map(([said]) => said);
    const ofHarbour = shown(TWO, `${harbour}changes/`, [harbour, list]);
    expect(words(ofHarbour)).toEqual(['Load it again', 'This readout', 'All readouts']);
    expect(ofHarbour).toContain(`href="${SCOPE}${harbour}"`);
    expect(words(shown(TWO, 'en/dushanbe-2026/', [harbour, list]))).toEqual([
      'Load it again',
      'All readouts',
    ]);
  });

  it('asks again for all of the address, and takes nothing in it for HTML', () => {
    const path = 'kk/dushanbe-2026/changes/?q="><b>$&&copy=1&topic=economy';
    const [again] = parsed(shown(ONE, path, [])).querySelectorAll('a');
    expect(again?.href).toBe(new URL(SCOPE + path).href);
    expect(again?.nextElementSibling).toBeNull();
  });

  it('in the page of another leads on beside that, and asks again in place', () => {
    const html = shown(ONE, 'kk/dushanbe-2026/embed/map/', ['kk/dushanbe-2026/'], true);
    const targets = [...parsed(html).querySelectorAll('a')].map(({ target }) => target);
    expect(targets).toEqual(['', '_blank']);
  });
});

describe('what it is shown in place of', () => {
  const page = (path: string) => offlineAddress({ url: new URL(SCOPE + path), scope: SCOPE });

  it.each([
    'en/x/changes/',
    'en/x/changes',
    'en/x/versions/2026-11-26/?sel=statement:fish.2',
    'en/x/index.html',
  ])('is a page: %s', (path) => expect(page(path)).toBe(`${SCOPE}en/offline.html`));

  it.each(['data/x/x-statements.csv', 'en/x/changes.atom', 'pictures/x.en.png', 'data/x/readout.en.json'])(
    'is no file: %s',
    (path) => expect(page(path)).toBeUndefined(),
  );
});
