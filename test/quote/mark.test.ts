import { describe, expect, it } from 'vitest';
import { findMark, markOf, textTag, writeMark } from '../../src/quote/mark.ts';
import { tokensOf } from '../../src/quote/tokens.ts';

const TAG = textTag('ceb2c952ecf4d51b895d9601e183aacd3534e7a2f4c42d7474ebbba85a70afeb');
const mark = (words: string, language = 'en', tag = TAG) => writeMark(markOf(tag, language, tokensOf(words)));

describe('the mark of a quote', () => {
  it('has the language, 40 bits of the text’s hash and 80 bits of the hash of tag, language and words, in Crockford’s base32', () => {
    // Computed by Python's hashlib over "STSCJMQC\nen\n\" Тараптар … уағдаласты . \"".
    const words =
      '«Тараптар мемлекет басшылары айқындаған тауар айналымын 2 млрд АҚШ долларына жеткізу мақсатына қол жеткізу үшін келісілген шаралар қабылдауға уағдаласты.»';
    expect(mark(words)).toBe('sapar/en/STSCJMQC/255GFDE0XRM2Y09P');
  });

  it('is another one for other words, another language of the page and another version of the text', () => {
    const marks = [
      mark('«Екі тарап»'),
      mark('«Екi тарап»'),
      mark('«Екі тарап»', 'kk'),
      mark('«Екі тарап»', 'en', textTag('00'.repeat(32))),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('is the same whatever spaces, line breaks, forms of letters and quotation marks came in between', () => {
    const words = '«Қазақстан - "маңызды" басымдық»';
    for (const form of [
      '“Қазақстан  -\n> “маңызды”\u00a0басымдық”',
      words.normalize('NFD'),
      '"Қазақ\u00adстан - «маңызды» басымдық"\u200b',
    ])
      expect(mark(form)).toBe(mark(words));
  });
});

describe('a mark in a text is found', () => {
  const found = (text: string) => {
    const result = findMark(text)?.mark;
    return typeof result === 'object' ? writeMark(result) : result;
  };

  it('wherever it stands, in small letters, typed by hand, or broken behind a stroke', () => {
    for (const text of [
      'See: sapar/en/STSCJMQC/255GFDE0XRM2Y09P.',
      'SAPAR/EN/stscjmqc/255gfde0xrm2y09p and on',
      'sapar/en/STSCJMQC/255GFDEOXRM2YO9P',
      'sapar/en/STSCJMQC/\n255GFDE0XRM2Y09P',
    ])
      expect(found(text)).toBe('sapar/en/STSCJMQC/255GFDE0XRM2Y09P');
  });

  it('as damaged where it lacks something', () => {
    expect(found('sapar/en/STSCJMQC/255GFDE0XRM2Y09')).toBe('damaged');
    expect(found('sapar/en/STSCJMQC255GFDE0XRM2Y09P')).toBe('damaged');
  });

  it('nowhere in an address', () => {
    expect(found('https://example.org/sapar/en/dushanbe-2026/')).toBeUndefined();
  });
});
