/** What is said of a quote that a reader pastes: on the page in English, over the frozen readout. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { type QuoteTelling, quotation } from '../../src/quote/quotation.ts';
import { quoteTelling } from '../../src/ui/quote-telling.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadout } from '../support/readouts.ts';

const tellings = new Map<Lang, QuoteTelling>();
beforeAll(async () => {
  for (const lang of ['en', 'kk'] as const) {
    tellings.set(lang, quoteTelling(await loadWords(lang)));
  }
});

const telling = (lang: Lang) => {
  const found = tellings.get(lang);
  if (found === undefined) throw new Error(`no words in "${lang}"`);
  return found;
};
/** What the card of a statement copies. */
const copied = (id: string, lang: Lang = 'en', readout: Readout = realReadout(lang)) => {
  const statement = readout.statements.find((one) => one.id === id);
  if (statement === undefined) throw new Error(`no statement "${id}"`);
  const link = `https://sapar.example/${lang}/dushanbe-2026/?sel=statement:${id}`;
  return quotation(readout, statement, telling(lang), link);
};
const check = (pasted: string, lang: Lang = 'en') => checkQuote(realReadout(lang), telling(lang), pasted);
/** The verdict with what is to be said besides, and where a line differs: `[article|quote]`. */
const told = (pasted: string, lang: Lang = 'en') => {
  const { verdict, remarks, parts } = check(pasted, lang);
  const changed = parts
    .filter(({ state }) => state === 'changed')
    .map(({ kind, pieces }) => {
      const marked = pieces.map(({ kind: whose, words }) =>
        whose === 'same' ? '' : whose === 'article' ? `[${words}|` : `${words}]`,
      );
      return `${kind}: ${marked.join('')}`;
    });
  return [verdict, ...remarks, ...changed];
};

const TARGET =
  'Тараптар мемлекет басшылары айқындаған тауар айналымын 2 млрд АҚШ долларына жеткізу мақсатына қол жеткізу үшін келісілген шаралар қабылдауға уағдаласты.';

describe('a quote is the same', () => {
  it('as it was copied', () => {
    const { verdict, remarks, statement, language } = check(copied('trade-target'));
    expect({ verdict, remarks, statement: statement?.id, language }).toEqual({
      verdict: 'same',
      remarks: [],
      statement: 'trade-target',
      language: 'en',
    });
  });

  it('answered in a mail, wrapped, with other quotation marks, among other words', () => {
    const wrapped = copied('trade-target')
      .replace(/(.{40,70}) /g, '$1\n')
      .replace(/^/gm, '> ');
    expect(told(`Dear all,\n${wrapped.replaceAll('«', '“').replaceAll('»', '”')}\nYours`)).toEqual(['same']);
  });

  it('with the lines around the words left out, and says what mark and link would have said', () => {
    expect(told(`«${TARGET}»`)).toEqual(['same', 'unmarked']);
    expect(told(`${copied('trade-target').split('\n\n')[0]}`)).toEqual(['same', 'unmarked']);
  });

  it('copied in another language, whose words are not checked here', () => {
    expect(told(copied('trade-target', 'kk'))).toEqual(['same', 'otherLanguage']);
  });

  it('as a part of a sentence without a mark, which is said', () => {
    expect(told('«тауар айналымын 2 млрд АҚШ долларына жеткізу»')).toEqual(['same', 'unmarked', 'part']);
    expect(told('тауар айналымын 2 млрд АҚШ долларына жеткізу')).toEqual(['same', 'unmarked', 'part']);
  });

  it('copied before quotes had the day of the talks, or without what comes from beyond the article', () => {
    for (const lang of ['en', 'kk'] as const) {
      for (const { id } of realReadout(lang).statements) {
        const { talks } = realReadout(lang);
        const before = copied(id, lang).replace(`${telling(lang).talks(talks)}\n`, '');
        expect(before).not.toBe(copied(id, lang));
        expect(told(before, lang), id).toEqual(['same']);
      }
    }
  });

  it('where a statement rests on the same sentence as another one', () => {
    const { statements } = realReadout('en');
    for (const { id } of statements) expect(told(copied(id)), id).toEqual(['same']);
  });
});

describe('a quote is changed, and the answer says where', () => {
  it.each([
    ['a number', '2 млрд', '3 млрд', 'words: [2|3]'],
    ['a letter', 'уағдаласты', 'уағдаласпады', 'words: [уағдаласты|уағдаласпады]'],
    ['a word less', 'келісілген шаралар', 'шаралар', 'words: [келісілген|'],
    ['a word more', 'шаралар қабылдауға', 'барлық шаралар қабылдауға', 'words: барлық]'],
    ['a word of the translation', 'agreed to take', 'refused to take', 'translation: [agreed|refused]'],
    ['who said it', 'Both sides', 'All sides', 'said: [Both|All]'],
    ['the day of the talks', '16 February', '17 February', 'talks: [16|17]'],
    ['the address', '1377988037', '1377988038', 'address: [1377988037|1377988038]'],
  ])('%s', (_, before, after, where) => {
    expect(told(copied('trade-target').replace(before, after))).toEqual(
      where.startsWith('words') ? ['changed', 'mark', where] : ['changed', where],
    );
  });

  it('the mark', () => {
    const quote = copied('trade-target');
    expect(told(quote.replace('255GFDE0', '255GFDE1'))).toEqual(['changed', 'mark']);
    expect(told(quote.replace('STSCJMQC', 'STSCJMQD'))).toEqual(['changed', 'mark']);
    expect(told(quote.slice(0, -1))).toEqual(['changed', 'mark']);
  });

  it('the link', () => {
    expect(told(copied('trade-target').replace('statement:trade-target', 'statement:wreath'))).toEqual([
      'changed',
      'link',
    ]);
  });

  it('the translation in the place of the article’s words', () => {
    const [translated = '', words = ''] = copied('trade-target').split('\n');
    const passedOff = `«${translated.replace(' [translated by Sapar]', '')}»`;
    expect(told(copied('trade-target').replace(`${translated}\n${words}`, passedOff))).toContain(
      'translation',
    );
    expect(told(passedOff)).toEqual(['absent', 'unmarked', 'translation']);
  });

  it('without a mark and a link too', () => {
    expect(told(`«${TARGET.replace('2 млрд', '3 млрд')}»`)).toEqual(['changed', 'unmarked', 'words: [2|3]']);
    expect(told('тауар айналымын 3 млрд АҚШ долларына жеткізу')).toEqual([
      'changed',
      'unmarked',
      'words: [2|3]',
    ]);
  });
});

describe('a quote of another version of the text', () => {
  const later: Readout = {
    ...realReadout('en'),
    sha256: 'ab'.repeat(32),
    text: realReadout('en').text.replace('2 млрд АҚШ долларына жеткізу', '3 млрд АҚШ долларына жеткізу'),
  };

  it('is called so where it is as it was copied, and shows what differs', () => {
    expect(told(copied('trade-target', 'en', later))).toEqual(['otherVersion', 'words: [2|3]']);
    expect(told(copied('wreath', 'en', later))).toEqual(['otherVersion']);
  });

  it('is called changed where it was changed as well', () => {
    const changed = copied('wreath', 'en', later).replace('гүл шоғын', 'гүл');
    expect(told(changed)).toEqual(['changed', 'mark', 'words: [шоғын|']);
  });
});

it('of words that are nowhere in the text nothing else is said', () => {
  expect(told('«Президент жаңа шартқа қол қоюдан бас тартты»')).toEqual(['absent', 'unmarked']);
  expect(told('Nothing of this was ever said by anybody.')).toEqual(['absent', 'unmarked']);
  expect(told('')).toEqual(['absent', 'unmarked']);
});
