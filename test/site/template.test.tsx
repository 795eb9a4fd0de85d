import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEAD_SCRIPT } from '../../src/app/head-script.ts';
import { readPageData } from '../../src/data/page-data.ts';
import { readReadoutsIndex } from '../../src/data/readouts-data.ts';
import { LANGUAGES } from '../../src/model/languages.generated.ts';
import type { Readout } from '../../src/model/readout.ts';
import {
  LEAD_BACK_SCRIPT,
  LEAD_ON_SCRIPT,
  LEAD_TO_LANGUAGE_SCRIPT,
  renderEntrance,
  renderLanguage,
  renderNotFound,
} from '../../src/site/entrances.ts';
import { descriptionOf, fillTemplate } from '../../src/site/template.ts';
import { installLinks } from '../../src/site/web-manifest.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const template = readFileSync('index.html', 'utf8');
/** The filled page as a browser reads it. */
const filled = (readout: Readout, page = '<main>the page</main>') =>
  new DOMParser().parseFromString(fillTemplate(template, readout, page), 'text/html');
const attributes = (document: Document, selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));

describe('a page filled into the shell', () => {
  it.each(LANGUAGES.map(realReadout))('says its language: $lang', (readout) => {
    expect(filled(readout).documentElement.lang).toBe(readout.lang);
  });

  it('has the title and the summary of the readout', () => {
    const document = filled(realReadout('kk'));
    expect(document.title).toBe('Қазақстанның Сыртқы істер министрі Душанбеде');
    expect(attributes(document, 'meta[name="description"]', 'content')).toEqual([realReadout('kk').summary]);
  });

  it('has the rendered page as it is, and nothing left to fill', () => {
    const html = fillTemplate(template, realReadout('en'), '<main>costs $& and $1</main>');
    expect(html).toContain('<div id="root"><main>costs $& and $1</main></div>');
    expect(html).not.toMatch(/%title%|<!--(head|page|data)-->/);
  });

  it('brings its data, from which the browser takes over', () => {
    expect(readPageData(filled(realReadout('en')))).toEqual(realReadout('en'));
    expect(readPageData(filled(harbourReadout('kk')))).toEqual(harbourReadout('kk'));
  });

  it('names its manifest and icon once it is built; the development page has none to name', () => {
    const built = new DOMParser().parseFromString(
      fillTemplate(template, realReadout('en'), '', { links: installLinks('en/dushanbe-2026/') }),
      'text/html',
    );
    expect(attributes(built, 'link[rel="manifest"]', 'href')).toEqual(['./manifest.webmanifest']);
    expect(attributes(built, 'link[rel="apple-touch-icon"]', 'href')).toEqual(['../../apple-touch-icon.png']);
    expect(attributes(filled(realReadout('en')), 'link[rel="manifest"]', 'href')).toEqual([]);
  });

  it('has one executable inline script, the one that the policy names', () => {
    const inline = [...filled(realReadout('en')).scripts].filter(
      (script) => script.src === '' && script.type !== 'application/json',
    );
    expect(inline.map((script) => script.textContent)).toEqual([HEAD_SCRIPT]);
  });
});

describe('HTML in the words of a readout', () => {
  const EVIL = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp; $& <!--page--> %title%`;
  const readout: Readout = { ...harbourReadout('en'), title: EVIL, summary: EVIL };

  it('is text in the head and in the data', () => {
    const document = filled(readout);
    expect(document.title).toBe(EVIL);
    expect(attributes(document, 'meta[name="description"]', 'content')).toEqual([EVIL]);
    expect(readPageData(document)).toEqual(readout);
  });

  it('adds no element to the page, and leaves the page in its place', () => {
    const document = filled(readout);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.scripts).toHaveLength(filled(harbourReadout('en')).scripts.length);
    expect(document.getElementById('root')?.innerHTML).toBe('<main>the page</main>');
  });

  it('is text on the entrance too', async () => {
    const html = await renderEntrance([{ readouts: [readout], formerly: undefined }]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.title).toBe(EVIL);
    expect(document.querySelector('a')?.textContent).toBe(`English: ${EVIL}`);
    expect([...document.scripts].map(({ textContent }) => textContent)).toEqual([LEAD_TO_LANGUAGE_SCRIPT]);
  });
});

const ENTRANCE = await renderEntrance([
  { readouts: [realReadout('en')], formerly: undefined },
  { readouts: [realReadout('kk')], formerly: undefined },
]);

describe('the entrance of the site', () => {
  const document = new DOMParser().parseFromString(ENTRANCE, 'text/html');

  it('leads to every language by its own name, each marked as being in it', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).toEqual([
      "English: Kazakhstan's foreign minister in Dushanbe",
      'Қазақша: Қазақстанның Сыртқы істер министрі Душанбеде',
    ]);
    expect(attributes(document, 'a', 'href')).toEqual(['./en/', './kk/']);
    expect(attributes(document, 'a', 'lang')).toEqual(['en', 'kk']);
  });

  it('goes on to the first of them by itself without script', () => {
    expect(document.querySelector('noscript')?.innerHTML).toContain('content="0; url=./en/"');
    expect(document.documentElement.lang).toBe('en');
  });

  it.each([
    ['what the reader chose here before', 'kk', ['en'], './kk/'],
    ['the first of the browser’s that there is', undefined, ['de', 'kk-KZ', 'en'], './kk/'],
    ['the first of the site, where there is none of them', undefined, ['de', 'fr'], './en/'],
    ['the browser’s, where what was chosen is no more', 'ru', ['kk'], './kk/'],
  ])('leads on to %s, with query and fragment', (_, kept, languages, href) => {
    const left: string[] = [];
    const location = { search: '?topic=economy', hash: '#sea', replace: (to: string) => left.push(to) };
    const links = [...document.querySelectorAll('link[hreflang]')].map((link) => ({
      hreflang: link.getAttribute('hreflang'),
      href: link.getAttribute('href'),
    }));
    const page = { querySelectorAll: () => links };
    const run = new Function('document', 'location', 'navigator', 'localStorage', LEAD_TO_LANGUAGE_SCRIPT);
    run(page, location, { languages }, { 'sapar-language': kept });
    expect(left).toEqual([`${href}?topic=economy#sea`]);
  });
});

describe('the page for addresses that the site does not have', () => {
  const parsed = async (siteUrl?: string) => {
    const languages: Parameters<typeof renderNotFound>[0] = [
      { readouts: [realReadout('en'), harbourReadout('en')], formerly: undefined },
      { readouts: [realReadout('kk')], formerly: undefined },
    ];
    const html = await renderNotFound(languages, siteUrl);
    return new DOMParser().parseFromString(html, 'text/html');
  };

  it('says so in every language, and leads to its folder and its readouts from wherever it is shown', async () => {
    const document = await parsed();
    expect(attributes(document, 'section', 'lang')).toEqual(['en', 'kk']);
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'There is no page at this address. These are the pages of this site:',
      'Бұл мекенжайда бет жоқ. Осы сайттың беттері:',
    ]);
    expect(attributes(document, 'a', 'href')).toEqual([
      ...['/en/', '/en/dushanbe-2026/', '/en/harbour-talks/'],
      ...['/kk/', '/kk/dushanbe-2026/'],
    ]);
  });

  it('leads there under the path that the site lies at, where that is known', async () => {
    expect(attributes(await parsed('https://example.org/a/b/'), 'a', 'href')).toEqual([
      ...['/a/b/en/', '/a/b/en/dushanbe-2026/', '/a/b/en/harbour-talks/'],
      ...['/a/b/kk/', '/a/b/kk/dushanbe-2026/'],
    ]);
  });

  it('needs no script, and no other file', async () => {
    const document = await parsed();
    expect(document.querySelectorAll('script, link, img, style')).toHaveLength(0);
  });
});

describe('the entrance of a site with several readouts', () => {
  it('names the languages alone: what is in them is listed behind it', async () => {
    const readouts: [Readout, Readout] = [realReadout('en'), harbourReadout('en')];
    const html = await renderEntrance([{ readouts, formerly: undefined }]);
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(document.querySelector('a')?.textContent).toBe('English');
    expect(document.title).toBe('Sapar');
  });
});

describe('the folder of a language', () => {
  const parsed = async (readouts: [Readout, ...Readout[]], formerly?: Readout) =>
    new DOMParser().parseFromString(await renderLanguage({ readouts, formerly }), 'text/html');

  it('leads on to its only readout: by script with what was chosen, without script by itself, and by a link', async () => {
    const document = await parsed([realReadout('kk')]);
    expect(document.documentElement.lang).toBe('kk');
    expect(attributes(document, 'link[rel="canonical"]', 'href')).toEqual(['./dushanbe-2026/']);
    expect([...document.scripts].map((script) => script.textContent)).toEqual([LEAD_ON_SCRIPT]);
    expect(document.querySelector('noscript')?.innerHTML).toContain('content="0; url=./dushanbe-2026/"');
    expect(attributes(document, 'a', 'href')).toEqual(['./dushanbe-2026/']);
  });

  it('lists several by title and day of the talks, and leads on to none', async () => {
    const document = await parsed([realReadout('en'), harbourReadout('en')]);
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      "Kazakhstan's foreign minister in Dushanbe 16 February 2026",
      'Harbour talks between Varland and Ostmere 3 March 2031',
    ]);
    expect(attributes(document, 'a', 'href')).toEqual(['./dushanbe-2026/', './harbour-talks/']);
    expect(document.scripts).toHaveLength(0);
    expect(document.querySelector('noscript')).toBeNull();
  });

  it('has the search over them: its button for those with script alone, its program, and where its index lies', async () => {
    const index = { version: '0123abcd', languages: ['en'], shards: 2, documents: 2 };
    const assets = { styles: 'p{}', sheet: '../assets/list.css', script: '../assets/list.js' };
    const readouts = { readouts: [realReadout('en'), harbourReadout('en')] as const, formerly: undefined };
    const languages = ['en', 'kk'] as const;
    const html = await renderLanguage(readouts, { index, assets, languages });
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect([...document.querySelectorAll('li p')].map((said) => said.textContent)).toEqual(
      readouts.readouts.map(descriptionOf),
    );
    expect(attributes(document, 'nav a', 'href')).toEqual(['../kk/']);
    expect(document.querySelector('button')?.textContent).toBe('Search');
    expect(document.querySelector('button')?.classList).toContain('needs-script');
    expect(readReadoutsIndex(document)).toEqual(index);
    const [inline, data, program] = [...document.scripts];
    expect(inline?.textContent).toBe(HEAD_SCRIPT);
    expect(data?.type).toBe('application/json');
    expect(program?.getAttribute('src')).toBe('../assets/list.js');
    const alone = await renderLanguage(
      { readouts: [realReadout('en')], formerly: undefined },
      { index, assets, languages },
    );
    expect(alone).not.toContain('<button');
  });

  it('leads on from a list too where a link of before has a choice in it, to the readout whose page it was', async () => {
    const document = await parsed([harbourReadout('en'), realReadout('en')], realReadout('en'));
    expect(attributes(document, 'link[rel="related"]', 'href')).toEqual(['./dushanbe-2026/']);
    expect([...document.scripts].map((script) => script.textContent)).toEqual([LEAD_BACK_SCRIPT]);
    expect(document.querySelector('link[rel="canonical"]')).toBeNull();
    expect(document.querySelector('noscript')).toBeNull();
  });

  it.each([
    ['?sel=statement:trade-target', true],
    ['?context=off&topic=economy', true],
    ['', false],
    ['?utm_source=letter', false],
    ['?presel=1', false],
    ['?q=harbour', false],
  ])('takes %j for a choice: %s', (search, leads) => {
    const left: string[] = [];
    const location = { search, hash: '#sea', replace: (address: string) => left.push(address) };
    const document = { querySelector: () => ({ href: 'https://host.example/en/x/' }) };
    new Function('location', 'document', LEAD_BACK_SCRIPT)(location, document);
    expect(left).toEqual(leads ? [`https://host.example/en/x/${search}#sea`] : []);
  });

  it('stays an application where one was installed from it', async () => {
    expect(attributes(await parsed([realReadout('en')]), 'link[rel="manifest"]', 'href')).toEqual([
      './manifest.webmanifest',
    ]);
  });
});
