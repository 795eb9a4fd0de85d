import { expect, it } from 'vitest';
import { singleFileLimit } from '../../src/site/single-file-limit.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

it('a single file may have 1 MB for a readout of 27 statements and 73 entries of the context', () => {
  expect(Math.round(singleFileLimit(realReadout('en')) / 1000)).toBe(1000);
});

it('each statement and each entry of any list of the context allows more', () => {
  const readout = harbourReadout('en');
  const [statement] = readout.statements;
  const [source] = readout.context.sources;
  if (statement === undefined || source === undefined) throw new Error('the readout has both');
  const more = { ...readout, statements: [...readout.statements, statement] };
  expect(singleFileLimit(more) - singleFileLimit(readout)).toBe(3_600);
  const context = { ...readout.context, sources: [...readout.context.sources, source] };
  expect(singleFileLimit({ ...readout, context }) - singleFileLimit(readout)).toBe(1_200);
});
