import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/preprocess/csv.ts';

describe('a table as RFC 4180 has it', () => {
  it('has a header, and a line end of CRLF behind every line', () => {
    expect(writeCsv(['a', 'b'], [{ a: 1, b: 'two' }])).toBe('a,b\r\n1,two\r\n');
  });

  it('has its fields in the order of the columns, and empty ones where nothing is', () => {
    expect(writeCsv(['a', 'b', 'c'], [{ c: 3, a: 0 }])).toBe('a,b,c\r\n0,,3\r\n');
  });

  it.each([
    ['a comma', 'trade, mutual', '"trade, mutual"'],
    ['a quotation mark, which is doubled', 'the "sides"', '"the ""sides"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
  ])('quotes a field with %s', (_, text, field) => {
    expect(writeCsv(['a'], [{ a: text }])).toBe(`a\r\n${field}\r\n`);
  });

  it('leaves others as they are, Kazakh letters and signs of relation among them', () => {
    expect(writeCsv(['a', 'b'], [{ a: 'Қазақстан', b: '>=' }])).toBe('a,b\r\nҚазақстан,>=\r\n');
  });
});
