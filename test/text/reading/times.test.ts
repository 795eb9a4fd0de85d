import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../../src/text/reading/lexicons.ts';
import { type ReadTimes, readTimes } from '../../../src/text/reading/times.ts';
import { plainWords } from '../../../src/text/reading/words.ts';

type ReadLanguage = keyof typeof LEXICONS;

const NOTHING: ReadTimes = { years: [], offsets: [], months: [], days: [], until: [], since: [] };
const read = (lang: ReadLanguage, text: string) => readTimes(plainWords(text), LEXICONS[lang]);

describe('the times that words name', () => {
  it.each<[ReadLanguage, string, Partial<ReadTimes>]>([
    ['en', 'on 16 February 2026', { years: [2026], months: [2], days: [16] }],
    ['kk', '2026 жылғы 16 ақпанда', { years: [2026], months: [2], days: [16] }],
    ['ru', '16 февраля 2026 года', { years: [2026], months: [2], days: [16] }],
    ['tg', '16 феврали соли 2026', { years: [2026], months: [2], days: [16] }],
    ['en', '16.02.2026', { years: [2026], months: [2], days: [16] }],
    ['en', '2026-02-16', { years: [2026], months: [2], days: [16] }],
    ['kk', '2026-2028 жылдарға арналған', { years: [2026, 2028] }],
    ['en', '2026-28', { years: [2026, 2028] }],
    ['en', 'by the end of 2030', { years: [2030], until: [2030] }],
    ['kk', '2030 жылға дейін', { years: [2030], until: [2030] }],
    ['ru', 'к концу 2030 года', { years: [2030], until: [2030] }],
    ['tg', 'то соли 2030', { years: [2030], until: [2030] }],
    ['en', 'since 2026', { years: [2026], since: [2026] }],
    ['kk', '2026 жылдан бастап', { years: [2026], since: [2026] }],
    ['en', 'by 1 January 2027', { years: [2027], months: [1], days: [1], until: [2027] }],
    ['ru', 'не позднее 31 декабря 2026 года', { years: [2026], months: [12], days: [31], until: [2026] }],
    ['kk', '2027 жылғы 1 қаңтарға дейін', { years: [2027], months: [1], days: [1], until: [2027] }],
    ['tg', 'то 1 январи соли 2027', { years: [2027], months: [1], days: [1], until: [2027] }],
    ['ru', 'с 1 января 2027 года', { years: [2027], months: [1], days: [1], since: [2027] }],
    ['kk', '2026 жылдың қыркүйегінде', { years: [2026], months: [9] }],
    ['en', '16 and 17 May 2026', { years: [2026], months: [5], days: [16, 17] }],
    ['en', '02/16/2026', { years: [2026], months: [2], days: [16] }],
    ['en', 'last year', { offsets: [-1] }],
    ['kk', 'Өткен жылы', { offsets: [-1] }],
    ['ru', 'в прошлом году', { offsets: [-1] }],
    ['tg', 'соли гузашта', { offsets: [-1] }],
    ['en', 'next year', { offsets: [1] }],
  ])('%s: %s', (lang, text, times) => {
    expect(read(lang, text)).toEqual({ ...NOTHING, ...times });
  });

  it('a name that means something else, too, is a month beside a number or a word that tells', () => {
    expect(read('en', 'The sides may march on')).toEqual(NOTHING);
    expect(read('en', 'in May')).toMatchObject({ months: [5] });
    expect(read('kk', 'Қазан қаласында')).toEqual(NOTHING);
    expect(read('kk', 'қазан айында')).toMatchObject({ months: [10] });
  });

  it('a small number is a day beside a month alone', () => {
    expect(read('en', 'signed 15 documents in February 2026')).toMatchObject({ days: [], months: [2] });
  });

  it('no year and no day is found in an amount', () => {
    expect(read('en', '$458 million')).toEqual(NOTHING);
    expect(read('en', '2026 US dollars')).toEqual(NOTHING);
    expect(read('kk', '16 млн теңге')).toEqual(NOTHING);
    expect(read('ru', '2 026 тонн')).toEqual(NOTHING);
  });
});
