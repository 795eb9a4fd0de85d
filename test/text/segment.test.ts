import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment, splitSentences } from '../../src/text/segment.ts';
import { anyText, cutsCharacter } from '../support/seeds.ts';

/** The sentences as words. */
function sentences(paragraph: string, abbreviations: string[] = []): string[] {
  return splitSentences(paragraph, abbreviations).map((range) => paragraph.slice(...range));
}

describe('a sentence ends', () => {
  it('after a full stop, an exclamation or a question mark with white space behind it', () => {
    expect(sentences('One came. Two went! Who stayed? None.')).toEqual([
      'One came.',
      'Two went!',
      'Who stayed?',
      'None.',
    ]);
  });

  it('after several marks together', () => {
    expect(sentences('Really?! Yes!!! So it is.')).toEqual(['Really?!', 'Yes!!!', 'So it is.']);
  });

  it('after an ellipsis, be it one sign or three dots', () => {
    expect(sentences('They waited… Then it came... It was late.')).toEqual([
      'They waited…',
      'Then it came...',
      'It was late.',
    ]);
  });

  it('before one that starts with a digit', () => {
    expect(sentences('It grew. 40 ships came.')).toEqual(['It grew.', '40 ships came.']);
  });

  it('before one that starts with a quotation mark', () => {
    expect(sentences('He rose. "We agree," he said.')).toEqual(['He rose.', '"We agree," he said.']);
    expect(sentences('Ол тұрды. «Келісеміз», - деді.')).toEqual(['Ол тұрды.', '«Келісеміз», - деді.']);
  });

  it('behind the closing quotation mark or bracket', () => {
    expect(sentences('He said: "We agree." She left. (They stayed.) Night fell.')).toEqual([
      'He said: "We agree."',
      'She left.',
      '(They stayed.)',
      'Night fell.',
    ]);
    expect(sentences('Ол: «Келісеміз.» Олар кетті.')).toEqual(['Ол: «Келісеміз.»', 'Олар кетті.']);
  });

  it('where a zero-width space follows instead of white space, which is not seen either', () => {
    expect(sentences('One came.\u200bTwo went.\u200b Three stayed.')).toEqual([
      'One came.\u200b',
      'Two went.\u200b',
      'Three stayed.',
    ]);
    expect(sentences('One came.\u200etwo went.\u200b three stayed.')).toHaveLength(1);
  });

  it('with the paragraph, be there a mark or not', () => {
    expect(sentences('Varland and Ostmere agree')).toEqual(['Varland and Ostmere agree']);
    expect(sentences('They agree. And then')).toEqual(['They agree.', 'And then']);
  });
});

describe('a sentence does not end', () => {
  it.each([
    'Е.Көшербаев келді.',
    'Е. Көшербаев келді.',
    'It was J. Smith who came.',
    'It was J. R. Smith who came.',
    'It was J.-P. Smith who came.',
    'The U.S. Senate met.',
    'Then ("J. Smith") came.',
    "Then 'J. Smith' came.",
    'Сонда «С. Мухриддин» келді.',
  ])('after initials: %s', (paragraph) => {
    expect(sentences(paragraph)).toEqual([paragraph]);
  });

  it('after an abbreviation that the annotations list, with or without its full stop', () => {
    const paragraph = 'Сауда 2 млрд. АҚШ долларына жетті. Олар уағдаласты.';
    const split = ['Сауда 2 млрд. АҚШ долларына жетті.', 'Олар уағдаласты.'];
    expect(sentences(paragraph, ['млрд.'])).toEqual(split);
    expect(sentences(paragraph, ['млрд'])).toEqual(split);
    expect(sentences('It took approx. Forty days. Then it ended.', ['approx.'])).toEqual([
      'It took approx. Forty days.',
      'Then it ended.',
    ]);
  });

  it('after an abbreviation at the head of a sentence, where it has a capital', () => {
    expect(sentences('Approx. Forty came.', ['approx.'])).toEqual(['Approx. Forty came.']);
  });

  it('after an abbreviation in brackets', () => {
    expect(sentences('They came (approx. Forty).', ['approx.'])).toEqual(['They came (approx. Forty).']);
  });

  it('after a word that only ends like an abbreviation', () => {
    expect(sentences('It was a ship. Forty came.', ['hip.'])).toEqual(['It was a ship.', 'Forty came.']);
  });

  it('inside a number or an address', () => {
    expect(sentences('Өткен жылы 1,2 млрд және 1.2 млрд болды.')).toHaveLength(1);
    expect(sentences('Сурет: gov.kz сайтынан.')).toHaveLength(1);
  });

  it('before a small letter', () => {
    expect(sentences('They met at 5 p.m. and agreed.')).toHaveLength(1);
    expect(sentences('"Who comes?" she asked.')).toHaveLength(1);
  });

  it('between a quotation and the words that say whose it is', () => {
    const tag = 'Тарихи шартқа қол қойылды", - деп мәлімдеді Қазақстан СІМ басшысы.';
    expect(sentences(tag)).toEqual([tag]);
    expect(sentences(`Екі ел жақын. ${tag}`)).toEqual(['Екі ел жақын.', tag]);
    expect(sentences('"Қол қойылды." - деп мәлімдеді басшы.')).toHaveLength(1);
    expect(sentences('«Қол қойылды!» – деп мәлімдеді басшы.')).toHaveLength(1);
  });
});

describe('paragraphs', () => {
  it('are the lines that are not blank, each with its line in the file', () => {
    const text = 'Title\n\n  \nFirst line.\nSecond line.\n';
    const paragraphs = segment(text);
    expect(paragraphs.map(({ range, line }) => [text.slice(...range), line])).toEqual([
      ['Title', 1],
      ['First line.', 4],
      ['Second line.', 5],
    ]);
  });

  it('do not have the white space around them', () => {
    const text = ' \tTitle \u00a0\n';
    expect(segment(text)[0]?.range).toEqual([2, 7]);
  });

  it('hold their sentences at offsets of the whole text', () => {
    const text = 'Title\n🙂 One. Two.';
    expect(segment(text)[1]?.sentences.map((range) => text.slice(...range))).toEqual(['🙂 One.', 'Two.']);
  });

  it('lose nothing but white space, cut no character and keep the order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ranges = segment(text).flatMap((paragraph) => paragraph.sentences);
        const joined = ranges.map((range) => text.slice(...range)).join('');
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        let before = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(cutsCharacter(text, start) || cutsCharacter(text, end)).toBe(false);
          before = end;
        }
      }),
    );
  });

  it('of the real article have 1, 1, 1, 1, 2, 1, 3, 1, 5, 1, 1, 2, 3, 1, 1 and 1 sentences', () => {
    const text = readFileSync('test/fixtures/dushanbe-talks/000_66e8fa6394fbc704.txt', 'utf8');
    expect(segment(text).map((paragraph) => paragraph.sentences.length)).toEqual([
      1, 1, 1, 1, 2, 1, 3, 1, 5, 1, 1, 2, 3, 1, 1, 1,
    ]);
  });
});
