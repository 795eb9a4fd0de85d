import { expect, it } from 'vitest';
import { holdLimits, singleFileLimit } from '../../src/site/single-file-limit.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

it('a single file may have 1,405 kB for a readout of 27 statements and 73 entries of the context', () => {
  expect(Math.round(singleFileLimit(realReadout('kk')) / 1000)).toBe(1405);
});

it('and twice the bytes of a translation more, of which a Cyrillic letter has two', () => {
  const readout = harbourReadout('en');
  const translatedBy = (translation: string) => ({
    ...readout,
    paragraphs: readout.paragraphs.map(({ sentences, ...paragraph }) => ({
      ...paragraph,
      sentences: sentences.map((sentence) => ({ ...sentence, translation })),
    })),
  });
  const sentences = readout.paragraphs.flatMap((paragraph) => paragraph.sentences).length;
  const more = (translation: string) =>
    (singleFileLimit(translatedBy(translation)) - singleFileLimit(translatedBy(''))) / sentences;
  expect([more('bay'), more('бай')]).toEqual([6, 12]);
});

it('each statement and each entry of any list of the context allows more', () => {
  const readout = harbourReadout('en');
  const [statement] = readout.statements;
  const [source] = readout.context.sources;
  if (statement === undefined || source === undefined) throw new Error('the readout has both');
  const more = { ...readout, statements: [...readout.statements, statement] };
  expect(singleFileLimit(more) - singleFileLimit(readout)).toBe(6_800);
  const context = { ...readout.context, sources: [...readout.context.sources, source] };
  expect(singleFileLimit({ ...readout, context }) - singleFileLimit(readout)).toBe(2_000);
});

it('a file above its limit is refused by name before anything is written, and one below it is not', () => {
  const [small, large, larger] = [
    { file: 'out/x.en.html', bytes: 999_999, limit: 1_000_000 },
    { file: 'out/x.kk.html', bytes: 1_000_001, limit: 1_000_000 },
    { file: 'out/y.kk.html', bytes: 3_000_000, limit: 2_000_400 },
  ];
  expect(() => holdLimits([small])).not.toThrow();
  expect(() => holdLimits([small, large, larger])).toThrow(
    new Error(
      'larger than the 1000 kB that a single file may have: out/x.kk.html\n' +
        'larger than the 2000 kB that a single file may have: out/y.kk.html; nothing was written.',
    ),
  );
});
