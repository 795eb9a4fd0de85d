import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/compile/problems.ts';
import { decodeText, positionInText } from '../../src/seeds/decode-text.ts';
import { anyText } from '../support/seeds.ts';

/** What is read from bytes, and what is wrong with them. */
function decode(bytes: Buffer) {
  const problems: Problem[] = [];
  return { source: decodeText('a.txt', bytes, problems), problems };
}

describe('a text is read', () => {
  it('as UTF-8, with nothing changed', () => {
    const text = ' Қазақстан\u00a0и\u0306 🙂\n\n';
    expect(decode(Buffer.from(text)).source?.text).toBe(text);
  });

  it('without its byte order mark, and with no other one taken away', () => {
    expect(decode(Buffer.from('\ufeffA\ufeffB')).source?.text).toBe('A\ufeffB');
  });

  it('with LF for CRLF, while a CR alone stays', () => {
    expect(decode(Buffer.from('A\r\nB\rC\n')).source?.text).toBe('A\nB\rC\n');
  });

  it('with a replacement character that the author wrote', () => {
    expect(decode(Buffer.from('A\ufffdB')).source?.text).toBe('A\ufffdB');
  });

  it('with the SHA-256 of the bytes as they came, byte order mark and CRLF included', () => {
    expect(decode(Buffer.from('A\n')).source?.sha256).toBe(
      '06f961b802bc46ee168555f066d28f4f0e9afdf3f88174c1ee6f9de004fc30a0',
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Buffer.from(`\ufeffA\r\n${text.replaceAll('\0', '')}`);
        expect(decode(bytes).source?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('a text is refused', () => {
  it('that is not UTF-8, with the offset of the first bad byte', () => {
    const windows1251 = Buffer.concat([
      Buffer.from('Қала\nБіз '),
      Buffer.from([0xcf, 0xf0]),
      Buffer.from('!'),
    ]);
    expect(decode(windows1251)).toEqual({
      source: undefined,
      problems: [
        {
          file: 'a.txt',
          line: 2,
          column: 5,
          what: 'the file is not UTF-8',
          found: 'byte 0xcf at byte offset 16',
          expected: 'UTF-8 throughout',
        },
      ],
    });
  });

  it.each([
    ['a byte that begins nothing', [0x41, 0xff, 0x41], 1],
    ['a byte that looks like the replacement character for a start', [0x41, 0xef, 0x41], 1],
    ['a character cut off at the end', [0x41, 0xf0, 0x9f, 0x99], 1],
    ['half a surrogate pair', [0x41, 0x42, 0xed, 0xa0, 0x80], 2],
    ['a letter in a longer form than it needs', [0xc1, 0x81], 0],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], 0],
  ])('that has %s', (_, bytes, offset) => {
    expect(decode(Buffer.from(bytes)).problems[0]?.found).toMatch(new RegExp(`at byte offset ${offset}$`));
  });

  it('that has a NUL byte', () => {
    expect(decode(Buffer.from('\ufeffA\nB\0')).problems).toEqual([
      {
        file: 'a.txt',
        line: 2,
        column: 2,
        what: 'the file holds a NUL byte',
        found: 'byte 0x00 at byte offset 6',
        expected: 'text',
      },
    ]);
  });

  it.each([
    ['has no bytes', '', 0],
    ['is white space alone', ' \n\r\n', 4],
    ['is a byte order mark alone', '\ufeff', 3],
  ])('that %s', (_, content, length) => {
    expect(decode(Buffer.from(content)).problems).toEqual([
      {
        file: 'a.txt',
        line: 1,
        column: 1,
        what: 'the file is empty',
        found: `${length} bytes`,
        expected: 'text',
      },
    ]);
  });
});

describe('a position', () => {
  it('counts lines and columns from 1, and an emoji as one', () => {
    expect(positionInText('')).toEqual({ line: 1, column: 1 });
    expect(positionInText('A\n🙂')).toEqual({ line: 2, column: 2 });
    expect(positionInText('A\n')).toEqual({ line: 2, column: 1 });
  });
});
