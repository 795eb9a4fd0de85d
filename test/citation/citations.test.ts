/** Citations as they are copied, read by programs that others wrote. */
import { toJSON } from '@orcid/bibtex-parse-js';
import * as ris from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/citation/citations.ts';
import { BLANKS, type Citation, type CitationFormat, type Citations } from '../../src/model/citations.ts';
import { type Accessed, type Filling, fillCitation, fillingOf } from '../../src/model/fill-citation.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { dataVersion } from '../../src/seeds/data-version.ts';
import { loadWords } from '../support/load-words.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const SITE = 'https://sapar.example/';
const ARTICLE =
  'https://www.kt.kz/kaz/sayasat/aza_stan_men_t_zhikstan_sayasi_dialogty_odan_ri_ny_aytu_a_1377988037.html';
const TITLE = 'Қазақстан мен Тәжікстан саяси диалогты одан әрі нығайтуға бейілділігін растады';

/** A reader looks two days after the last review. */
const LOOKED = { year: 2026, month: 11, day: 26 };
const onDay = async (lang: Lang): Promise<Accessed> => ({
  day: '2026-11-26',
  words: (await loadWords(lang)).f.date(LOOKED),
  byStyle: 'November 26, 2026',
});
const accessed = await onDay('en');
/** What is copied on that day. */
const copied = (citation: Citation, format: CitationFormat, filling: Filling = {}) =>
  fillCitation(citation, format, { ...filling, accessed });

// Built before any test, which takes longer than a test may on a busy machine.
realReadout('en');

const inLanguage = async (lang: Lang): Promise<Citations> =>
  citationsOf(await loadWords(lang), { readout: realReadout(lang), version: '3f9a1c2b', siteUrl: SITE });
const statement = (id: string, lang: Lang = 'en') => {
  const found = realReadout(lang).statements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no statement "${id}"`);
  return fillingOf(realReadout(lang), found);
};
const bibtex = (text: string) => {
  const [entry] = toJSON(text);
  if (entry === undefined) throw new Error('no entry');
  return { key: entry.citationKey, type: entry.entryType, ...entry.entryTags };
};

describe('the explorer', () => {
  it('is cited with version and date of the data, licence and address', async () => {
    expect((await inLanguage('en')).explorer.text).toBe(
      'Sapar. (2026). Kazakhstan’s foreign minister in Dushanbe (Version 3f9a1c2b) [Dataset]. ' +
        'https://sapar.example/en/dushanbe-2026/ ' +
        "Annotations and translations were made for Sapar and may be reused under CC BY 4.0. The article remains its publisher's.",
    );
  });

  it('of a version that was kept names that one, in the singular', async () => {
    const readout = { ...realReadout('en'), version: '2026-11-26b' };
    const { explorer } = citationsOf(await loadWords('en'), { readout, version: '3f9a1c2b', siteUrl: SITE });
    expect(explorer.text).toContain('(Version 2026-11-26b) [Dataset]');
  });

  it('is read by others as what it is', async () => {
    const { explorer } = await inLanguage('ru');
    expect(bibtex(copied(explorer, 'bibtex'))).toMatchObject({
      key: 'dushanbe-2026',
      type: 'dataset',
      author: '{Sapar}',
      title: 'Министр иностранных дел Казахстана в Душанбе',
      date: '2026-11-24',
      urldate: '2026-11-26',
      url: 'https://sapar.example/ru/dushanbe-2026/',
      version: '3f9a1c2b',
      language: 'ru',
    });
    expect(ris.parse(copied(explorer, 'ris'))).toEqual([
      expect.objectContaining({
        title: 'Министр иностранных дел Казахстана в Душанбе',
        URL: 'https://sapar.example/ru/dushanbe-2026/',
      }),
    ]);
  });

  it('stands, where the site’s address is not known, under one that is nobody’s, to be filled in', async () => {
    const { explorer } = citationsOf(await loadWords('en'), {
      readout: realReadout('en'),
      version: '3f9a1c2b',
      siteUrl: undefined,
    });
    const address = 'http://192.168.1.5:4173/a_b%20&c/en/dushanbe-2026/';
    expect(explorer.csl['URL']).toBe(BLANKS.address);
    expect(copied(explorer, 'text', { address })).toContain(` ${address} `);
    expect(bibtex(copied(explorer, 'bibtex', { address }))).toMatchObject({ url: address });
    expect(ris.parse(copied(explorer, 'ris', { address }))).toMatchObject([{ URL: address }]);
    expect(JSON.parse(copied(explorer, 'csl', { address }))).toMatchObject([{ URL: address }]);
  });
});

describe('the article', () => {
  it('has no date and says so, and names publisher, address and the day on which the reader looked', async () => {
    const { article } = await inLanguage('en');
    expect(copied(article, 'text')).toBe(
      `Kazakhstan Today (kt.kz). (n.d.). ${TITLE}. Retrieved November 26, 2026, from ${ARTICLE}`,
    );
    expect(bibtex(copied(article, 'bibtex'))).toEqual({
      key: 'dushanbe-2026-article',
      type: 'online',
      author: '{Kazakhstan Today (kt.kz)}',
      title: TITLE,
      note: 'n.d.',
      url: ARTICLE,
      urldate: '2026-11-26',
      language: 'kk',
    });
    expect(ris.parse(copied(article, 'ris'))).toEqual([
      expect.objectContaining({ title: TITLE, URL: ARTICLE, note: 'n.d.' }),
    ]);
    expect(article.csl).not.toHaveProperty('issued');
  });

  it('and all else has that day in the fields in which programs look for it, and no other day of access', async () => {
    for (const citation of Object.values(await inLanguage('en'))) {
      expect(bibtex(copied(citation, 'bibtex'))).toMatchObject({ urldate: '2026-11-26' });
      expect(copied(citation, 'ris').match(/^(?:Y2|M1) .*$/gm)).toEqual(['Y2  - 2026/11/26/']);
      expect(JSON.parse(copied(citation, 'csl'))).toMatchObject([
        { accessed: { 'date-parts': [[2026, 11, 26]] } },
      ]);
      // What the build writes names no day on which it cannot know that anybody looked.
      expect(citation.csl).not.toHaveProperty('accessed');
      expect(citation.bibtex).toContain(`urldate = {${BLANKS.accessed}}`);
    }
  });

  it.each([
    ['kk', 'Күні көрсетілмеген', '(қаралған күні: 2026\u202fж. 26 қараша).'],
    ['ru', 'Б. д.', '(дата обращения: 26 ноября 2026\u202fг.).'],
    ['tg', 'Бе сана', '(санаи муроҷиат: 26 ноябри соли 2026).'],
  ] as const)(
    'in "%s" in the order of GOST, every word in the language of the page',
    async (lang, undated, read) => {
      const { article } = await inLanguage(lang);
      expect(fillCitation(article, 'text', { accessed: await onDay(lang) })).toBe(
        `Kazakhstan Today (kt.kz). ${TITLE}. ${undated.replace(/\.$/, '')}. URL: ${ARTICLE} ${read}`,
      );
    },
  );

  it('without an address is cited without one', async () => {
    const { article } = citationsOf(await loadWords('en'), {
      readout: harbourReadout('en'),
      version: '0',
      siteUrl: undefined,
    });
    expect(article.csl).not.toHaveProperty('URL');
    expect(article.text).toMatch(/\(n\.d\.\)/);
  });
});

describe('a statement', () => {
  it('is cited with its title, its address, the passage and where it stands', async () => {
    const text = copied((await inLanguage('en')).statement, 'text', statement('economic-ties-attention'));
    expect(text).toBe(
      'Sapar. (2026, November 24). Particular attention paid to the question of widening economic ties. ' +
        'Kazakhstan’s Foreign Minister in Dushanbe. ' +
        'https://sapar.example/en/dushanbe-2026/?sel=statement:economic-ties-attention ' +
        `«Экономикалық байланыстарды кеңейту мәселесіне ерекше назар аударылды.» (Kazakhstan Today (kt.kz), ${ARTICLE})`,
    );
  });

  it('and its passage are read by others with title, words and address, whatever the statement and the language', async () => {
    for (const lang of ['en', 'kk', 'ru', 'tg'] as const) {
      const { statement: ours, passage } = await inLanguage(lang);
      for (const one of realReadout(lang).statements) {
        const filling = fillingOf(realReadout(lang), one);
        const url = `${SITE}${lang}/dushanbe-2026/?sel=statement:${one.id}`;
        expect(bibtex(copied(ours, 'bibtex', filling))).toMatchObject({
          key: `dushanbe-2026-${one.id}`,
          title: one.title.replaceAll('%', '\\%'),
          url,
        });
        const read = ris.parse(copied(ours, 'ris', filling));
        expect(read).toEqual([expect.objectContaining({ title: one.title, URL: url })]);
        expect(JSON.parse(copied(ours, 'csl', filling))).toMatchObject([{ title: one.title, URL: url }]);
        for (const format of ['text', 'bibtex', 'ris', 'csl'] as const) {
          const words = copied(passage, format, filling);
          expect(words).toContain(
            format === 'csl' ? JSON.stringify(filling.words).slice(1, -1) : filling.words,
          );
          expect(words).not.toMatch(/saparfills|sapar\.invalid/);
        }
      }
    }
  });
});

describe('what is filled in is written as a format asks for it', () => {
  const odd = { id: 'x', title: '50 % of R&D_{a}\\b~c\n#1 $ saparfillsid', words: 'a_b' };

  it('in BibTeX with every sign that means something there', async () => {
    const read = bibtex(copied((await inLanguage('en')).statement, 'bibtex', odd));
    expect(read).toMatchObject({
      title: '50 \\% of R\\&D\\_\\{a\\}\\textbackslash{}b\\textasciitilde{}c \\#1 \\$ saparfillsid',
    });
  });

  it('in RIS in one line', async () => {
    expect(ris.parse(copied((await inLanguage('en')).statement, 'ris', odd))).toMatchObject([
      { title: '50 % of R&D_{a}\\b~c #1 $ saparfillsid' },
    ]);
  });

  it('in CSL-JSON as JSON', async () => {
    expect(JSON.parse(copied((await inLanguage('en')).statement, 'csl', odd))).toMatchObject([
      { title: '50 % of R&D_{a}\\b~c #1 $ saparfillsid' },
    ]);
  });
});

it('the version is another one for every change of the data in any language', async () => {
  const [en, kk] = [realReadout('en'), realReadout('kk')];
  expect(dataVersion([en, kk])).toMatch(/^[0-9a-f]{8}$/);
  expect(dataVersion([en, kk])).toBe(dataVersion([en, kk]));
  expect(dataVersion([en, { ...kk, title: `${kk.title}.` }])).not.toBe(dataVersion([en, kk]));
});
