import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../src/exports/article-text.ts';
import { realReadouts } from '../support/many-languages.ts';
import { DUSHANBE } from '../support/seeds.ts';

const readouts = realReadouts('en', 'kk');
const source = readFileSync(`${DUSHANBE}/000_66e8fa6394fbc704.txt`);

describe('article.txt', () => {
  it('begins with the text byte for byte', () => {
    const file = Buffer.from(articleText(readouts));
    expect(file.subarray(0, source.length).equals(source)).toBe(true);
  });

  it('says behind it how long the text is, and by which hash it is known', () => {
    const file = articleText(readouts, {}, source.toString());
    const [, length] = /^Text: the first (\d+) bytes of this file$/m.exec(file) ?? [];
    const [, hash] = /^SHA-256 of the text: ([0-9a-f]{64})$/m.exec(file) ?? [];
    const text = Buffer.from(file).subarray(0, Number(length));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('keeps the byte order mark and the line ends of the file that the text came in', () => {
    const came = '\ufeffOne.\r\nTwo.\r\n';
    const file = articleText(readouts, {}, came);
    expect(file.startsWith(came)).toBe(true);
    expect(file).toContain('Text: the first 15 bytes of this file');
  });

  it('gives the hash as that of the file where the text may have other bytes: in a single file', () => {
    expect(articleText(readouts)).toMatch(/^SHA-256 of the file that the text came in: [0-9a-f]{64}$/m);
  });

  it('begins what stands behind on a line of its own, where the text ends without a line end', () => {
    expect(articleText(readouts, {}, 'One.')).toMatch(/^One\.\n--\nText: the first 4 bytes/);
  });

  it('says whose the text is and under which terms what, in every language', () => {
    const file = articleText(readouts);
    expect(file).toContain('\nPublisher: Kazakhstan Today (kt.kz)\n');
    expect(file).toContain(
      "\nSource (en): The only source of the whole article is Kazakhstan's foreign ministry.\n",
    );
    expect(file).toMatch(/^Licence \(en\): .*The article remains its publisher's\.$/m);
    expect(file).toMatch(/^Licence \(kk\): .*CC BY 4\.0/m);
    expect(file).toContain('\nReviewed: 2026-11-24\n');
  });
});
