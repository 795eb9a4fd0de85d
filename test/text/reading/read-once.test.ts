import { expect, it } from 'vitest';
import { LEXICONS } from '../../../src/text/reading/lexicons.ts';
import { readOnce } from '../../../src/text/reading/read-once.ts';

/** Counts the readings, and gives what was read. */
function counted() {
  const readings: string[] = [];
  const read = readOnce((text) => {
    readings.push(text);
    return text.length;
  });
  return { read, readings };
}

it('a text is read once, for as many checks as ask', () => {
  const { read, readings } = counted();
  expect([read('1.2 billion', LEXICONS.en), read('1.2 billion', LEXICONS.en)]).toEqual([11, 11]);
  expect(readings).toEqual(['1.2 billion']);
});

it('the same words are another text in another language', () => {
  const { read, readings } = counted();
  read('5', LEXICONS.en);
  read('5', LEXICONS.kk);
  expect(readings).toEqual(['5', '5']);
});

it('what is remembered has an end: a development server reads each change of a text', () => {
  const { read, readings } = counted();
  for (let at = 0; at <= 5000; at += 1) read(`text ${at}`, LEXICONS.en);
  read('text 5000', LEXICONS.en);
  expect(readings).toHaveLength(5001);
  read('text 0', LEXICONS.en);
  expect(readings).toHaveLength(5002);
});
