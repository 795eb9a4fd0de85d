import { expect, it } from 'vitest';
import { embedsOf } from '../../src/model/embeds.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

it('are of the panels that a readout has: without a target and a base map the commitments alone', () => {
  expect(embedsOf(realReadout('en'))).toEqual(['timeline', 'target', 'map']);
  expect(embedsOf(harbourReadout('en'))).toEqual(['timeline']);
});
