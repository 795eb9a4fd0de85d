import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/exports/csv.ts';
import { readLines, withoutGuard } from '../support/read-csv.ts';
import { anyText } from '../support/seeds.ts';

describe('a table as RFC 4180 has it', () => {
  it('has a header, and a line end of CRLF behind every line', () => {
    expect(writeCsv(['a', 'b'], [{ a: 1, b: 'two' }])).toBe('\ufeffa,b\r\n1,two\r\n');
  });

  it('has its fields in the order of the columns, and empty ones where nothing is', () => {
    expect(writeCsv(['a', 'b', 'c'], [{ c: 3, a: 0 }])).toBe('\ufeffa,b,c\r\n0,,3\r\n');
  });

  it.each([
    ['a comma', 'trade, mutual', '"trade, mutual"'],
    ['a quotation mark, which is doubled', 'the "sides"', '"the ""sides"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a carriage return', 'one\rtwo', '"one\rtwo"'],
  ])('quotes a field with %s', (_, text, field) => {
    expect(writeCsv(['a'], [{ a: text }])).toBe(`\ufeffa\r\n${field}\r\n`);
  });

  it('leaves others as they are, Kazakh letters and signs of relation among them', () => {
    expect(writeCsv(['a', 'b'], [{ a: 'Қазақстан', b: '>=' }])).toBe('\ufeffa,b\r\nҚазақстан,>=\r\n');
  });
});

describe('a table that a spreadsheet opens', () => {
  /** A field as a reader of the table gets it. */
  const written = (value: string | number) => readLines(writeCsv(['a'], [{ a: value }]))[1]?.[0];

  it('begins with a byte order mark, without which Kazakh letters come out as others', () => {
    expect(Buffer.from(writeCsv(['a'], [])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it.each([
    '=HYPERLINK("https://example.org";"Here")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '=+',
  ])('has no text that begins as a formula does: %j has an apostrophe before it', (text) => {
    expect(written(text)?.startsWith(`'${text[0]}`)).toBe(true);
  });

  it.each(['=', '+', '-', '@'])('has a sign alone, which computes nothing, as it is: %s', (sign) => {
    expect(written(sign)).toBe(sign);
  });

  it('has none behind a semicolon or a line end either, where another spreadsheet sees a field begin', () => {
    expect(written('Trade;=1+1')).toBe("Trade;'=1+1");
    expect(written('Trade\n@SUM(A1)')).toBe("Trade\n'@SUM(A1)");
    expect(written('Trade; =1+1')).toBe('Trade; =1+1');
  });

  it('has numbers as numbers, those below nothing too', () => {
    expect(written(-5)).toBe('-5');
    expect(written(-0.2)).toBe('-0.2');
    expect(written('-5')).toBe("'-5");
  });

  it('leaves an apostrophe alone that guards nothing, and adds to one that would seem to', () => {
    expect(written("'ud")).toBe("'ud");
    expect(written("'=1")).toBe("''=1");
    expect(written("\r'=1")).toBe("'\r''=1");
  });
});

it('whatever is written is read again, once its guards are taken away, and never begins as a formula does', () => {
  const piece = fc.oneof(anyText, fc.constantFrom(...'=+-@\t\r\n\'";,＝'));
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.integer()), { maxLength: 4 }), (rows) => {
      const csv = writeCsv(
        ['a', 'b', 'c'],
        rows.map(([a, b, c]) => ({ a, b, c })),
      );
      const [, ...lines] = readLines(csv);
      expect(lines.map(([a = '', b = '', c]) => [withoutGuard(a), withoutGuard(b), Number(c)])).toEqual(rows);
      for (const field of lines.flatMap((line) => line.slice(0, 2)))
        expect(field).not.toMatch(/^(?![=+\-@]$)[=+\-@\t\r\n＝]/);
    }),
    { numRuns: 200 },
  );
});
