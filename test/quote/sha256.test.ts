import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/quote/sha256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('the hash of a text is SHA-256 of its UTF-8', () => {
  expect(hex(sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('is that of Node for texts of any letters and of any length', () => {
  const lengths = Array.from({ length: 200 }, (_, length) => 'ә'.repeat(length));
  for (const text of lengths) expect(hex(sha256(text))).toBe(createHash('sha256').update(text).digest('hex'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hex(sha256(text))).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});
