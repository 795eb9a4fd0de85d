import { expect, it } from 'vitest';
import { readQuote } from '../../src/quote/read-quote.ts';

const versionIn = (link: string) => readQuote(`«Words of the article» View: ${link}\nsapar/en/x`).version;

it.each([
  ['https://sapar.example/en/talks/?sel=statement:trade&v=2026-11-26b', '2026-11-26b'],
  ['https://sapar.example/en/talks/?sel=statement:trade&context=off&v=2026-11-26', '2026-11-26'],
  ['https://sapar.example/en/talks/?v=2026-11-26.', '2026-11-26'],
  ['https://sapar.example/en/talks/versions/2026-11-24/?sel=statement:trade', '2026-11-24'],
  ['https://sapar.example/en/talks/?sel=statement:trade&v=2026-\n11-26', '2026-11-26'],
  ['https://sapar.example/en/talks/?sel=statement:trade', undefined],
  ['https://sapar.example/en/talks/?v=first', undefined],
])('the version of the reading is read out of a link: %s', (link, version) => {
  expect(versionIn(link)).toBe(version);
});
