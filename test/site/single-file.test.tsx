import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BASE_MAP_ID, CITATIONS_ID, readPageData, SEARCH_ID } from '../../src/data/page-data.ts';
import { fillSingleFile, inlineScript, type SingleFileParts } from '../../src/site/single-file.ts';
import { fillTemplate } from '../../src/site/template.ts';
import { harbourReadout } from '../support/readouts.ts';

const readout = harbourReadout('en');
const page = fillTemplate(readFileSync('index.html', 'utf8'), readout, '<main>the page</main>');
const CITATION = { text: 'Cited </script>.', bibtex: '@online{x}', ris: 'TY  - ELEC', csl: { id: 'x' } };
const PARTS: SingleFileParts = {
  policy: "default-src 'none'",
  script: 'start()',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0 1 1" fill="#14424f"/></svg>',
  licences: { heading: 'Licence texts', text: 'a package 1.0.0 (MIT)' },
  tradeCsv: undefined,
  baseMap: undefined,
  citations: { explorer: CITATION, statement: CITATION, passage: CITATION, article: CITATION },
  search: { languages: ['en'], topics: [], documents: [] },
  versions: {},
};
/** The file as a browser reads it. */
const file = (parts: Partial<SingleFileParts> = {}) =>
  new DOMParser().parseFromString(fillSingleFile(page, { ...PARTS, ...parts }), 'text/html');

describe('a single file', () => {
  it('has its policy before anything that the policy holds for', () => {
    const [charset, policy] = file().head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'");
  });

  it('has the script in it, and asks for none', () => {
    const { scripts } = file();
    expect([...scripts].filter(({ src }) => src !== '')).toEqual([]);
    expect([...scripts].find(({ type }) => type === 'module')?.textContent).toBe('start()');
  });

  it('has its citations, whatever signs are in them', () => {
    const block = file().getElementById(CITATIONS_ID)?.textContent ?? '';
    expect(JSON.parse(block)).toEqual(PARTS.citations);
  });

  it('has the page, its data and its icon', () => {
    expect(file().getElementById('root')?.innerHTML).toBe('<main>the page</main>');
    expect(readPageData(file())).toEqual(readout);
    const icon = file().querySelector('link[rel="icon"]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(icon)).toBe(`data:image/svg+xml,${PARTS.icon}`);
  });

  it('has the licences where the credits lead to', () => {
    const licences = file({ licences: { heading: 'Лицензия', text: '<b>&amp; as is</b>' } }).getElementById(
      'licences',
    );
    expect(licences?.querySelector('h2')?.textContent).toBe('Лицензия');
    expect(licences?.querySelector('pre')?.textContent).toBe('<b>&amp; as is</b>');
  });

  it('has the table of trade where the readout has one', () => {
    expect(file().getElementById('trade-csv')).toBeNull();
    const table = file({ tradeCsv: { heading: 'All figures', text: 'id,value\r\na,1\r\n' } });
    expect(table.getElementById('trade-csv')?.querySelector('pre')?.textContent).toBe('id,value\na,1\n');
  });

  it('has a base map where the readout has one', () => {
    expect(file().getElementById(BASE_MAP_ID)).toBeNull();
    const baseMap = { labels: [{ name: '</script>' }] } as unknown as SingleFileParts['baseMap'];
    const block = file({ baseMap }).getElementById(BASE_MAP_ID);
    expect(JSON.parse(block?.textContent ?? '')).toEqual(baseMap);
  });

  it('has what a search reads', () => {
    const search = { languages: ['en'], topics: [], documents: [] };
    expect(JSON.parse(file({ search }).getElementById(SEARCH_ID)?.textContent ?? '')).toEqual(search);
  });

  it('cannot be made of a page that has lost a part of its shell', () => {
    expect(() => fillSingleFile('<p>no shell</p>', PARTS)).toThrow(/not exactly one <meta charset/);
  });
});

describe('a script that stands in a page', () => {
  it.each(['"<script></script>"', '`</SCRIPT >`', '/^<!--(.*)-->$/u.exec("<!--note-->")[1]', '"$& $1 $`"'])(
    'means the same and ends no element: %s',
    (code) => {
      const script = inlineScript(code);
      const element = [...file({ script }).scripts].find(({ type }) => type === 'module');
      expect(element?.textContent).toBe(script);
      // Run as the browser runs it, to see what it means.
      const meaning = (expression: string) => new Function(`return ${expression}`)();
      expect(meaning(script)).toBe(meaning(code));
    },
  );
});
