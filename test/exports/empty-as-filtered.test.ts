/** Before a file is made as filtered it is known whether it would have nothing in it. */
import { describe, expect, it } from 'vitest';
import { DOWNLOADS, isEmptyFor } from '../../src/exports/download-list.ts';
import { keeping } from '../../src/exports/local-readouts.ts';
import { makeDownload } from '../../src/exports/make-download.ts';
import { loadWords } from '../support/load-words.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const words = new Map([['en', await loadWords('en')]] as const);

describe.each([
  ['with a target', realReadout('en')],
  ['without one', harbourReadout('en')],
])('in a readout %s, of each statement alone', (_, readout) => {
  it.each(DOWNLOADS.filter((kind) => kind !== 'statements.ndjson'))('%s', (kind) => {
    const all = new Map([['en', readout]] as const);
    const found = readout.statements.map(({ id }) => {
      const kept = keeping(all, new Set([id]));
      const [left = readout] = [...kept.values()];
      return [id, isEmptyFor(kind, left)] as const;
    });
    const made = readout.statements.map(({ id }) => {
      const file = makeDownload(kind, keeping(all, new Set([id])), 'en', { words });
      return [id, file === undefined] as const;
    });
    if (kind === 'timeline.json') {
      // What has no date is found when it is made.
      expect(found.every(([, isEmpty]) => !isEmpty)).toBe(true);
    } else expect(found).toEqual(made);
  });
});
