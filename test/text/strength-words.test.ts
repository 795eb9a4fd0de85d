import { describe, expect, it } from 'vitest';
import { type RungWords, strengthReader } from '../../src/text/strength-words.ts';
import { WORD_PATTERN } from '../../src/text/word-patterns.ts';

const rung = (number: number, lists: Partial<RungWords>): RungWords => ({
  rung: number,
  words: [],
  stronger: [],
  except: [],
  parts: [],
  ...lists,
});
const wordsOf = (lists: Partial<RungWords>, text: string) =>
  strengthReader([rung(1, lists)])(text).map(({ words }) => words);

describe('a listed word', () => {
  it('is found as a whole word, in capitals, over a line break, in either form of a letter', () => {
    expect(wordsOf({ words: ['agreed to'] }, 'AGREED\nto; disagreed to; agreed together')).toEqual([
      'AGREED to',
    ]);
    expect(wordsOf({ words: ['подчёркнут'] }, 'Подчеркнут и подчёркнут')).toEqual([
      'Подчеркнут',
      'подчёркнут',
    ]);
    expect(wordsOf({ words: ['қойды'] }, 'қои\u0306ды')).toEqual(['қойды']);
  });

  it('has any ending where a * stands behind it, and none where not', () => {
    expect(wordsOf({ words: ['отметил*'] }, 'отметил, отметили, отмечено')).toEqual(['отметил', 'отметили']);
    expect(wordsOf({ words: ['подписан'] }, 'подписание')).toEqual([]);
  });

  it('of several words is none where something else stands between them', () => {
    expect(wordsOf({ words: ['қол қойды'] }, 'қол, қойды; қол да қойды; қол қойды')).toEqual(['қол қойды']);
  });

  it('is no verb in a phrase that is excepted, and is one in a longer phrase around it', () => {
    const lists = { words: ['расид*', 'расида буд'], except: ['расида'] };
    expect(wordsOf(lists, 'расида')).toEqual([]);
    expect(wordsOf(lists, 'расида буд')).toEqual(['расида буд']);
  });

  it('counts inside longer words where it is a part', () => {
    expect(wordsOf({ words: ['署名'], parts: ['署名'] }, '両国が署名した')).toEqual(['署名']);
  });
});

it('of two that lie in each other the longer one is read, whatever their rungs', () => {
  const read = strengthReader([rung(1, { words: ['тоқталды'] }), rung(2, { stronger: ['ерекше тоқталды'] })]);
  expect(read('жеке тоқталды')).toEqual([{ words: 'тоқталды', rung: 1, isStronger: false }]);
  expect(read('ерекше тоқталды')).toEqual([{ words: 'ерекше тоқталды', rung: 2, isStronger: true }]);
});

it.each([
  ['signed', true],
  ['a sign', true],
  ['ба имзо расид*', true],
  ['a*', false],
  ['*signed', false],
  ['signed  in', false],
  ['signed, in', false],
])('%j may be listed: %s', (pattern, may) => {
  expect(WORD_PATTERN.test(pattern)).toBe(may);
});
