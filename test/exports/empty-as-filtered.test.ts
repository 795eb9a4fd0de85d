/** Before a file is made as filtered it is known how much would be in it, and whether it would be empty. */
import { describe, expect, it } from 'vitest';
import {
  countIn,
  DOWNLOADS,
  type DownloadKind,
  isMadeInPage,
  WHOLE,
} from '../../src/exports/download-list.ts';
import { firstOf, keeping } from '../../src/exports/local-readouts.ts';
import { makeDownload } from '../../src/exports/make-download.ts';
import type { Readout } from '../../src/model/readout.ts';
import { loadWords } from '../support/load-words.ts';
import { readRows } from '../support/read-csv.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const words = new Map([['en', await loadWords('en')]] as const);
const FILES = DOWNLOADS.filter((kind) => kind !== 'statements.ndjson');

/** How many things a made file has, as whoever opens it counts them. */
function countedIn(kind: DownloadKind, file: string | undefined): number {
  if (file === undefined) return 0;
  if (kind === 'statements.csv') return readRows(file).length;
  // A figure has a row for each of its sources.
  if (kind === 'trade.csv') return new Set(readRows(file).map(({ record, id }) => `${record} ${id}`)).size;
  const { statements, features, events, total } = JSON.parse(file);
  return (statements ?? features ?? events)?.length ?? total;
}

describe.each([
  ['with a target', realReadout('en')],
  ['without one', harbourReadout('en')],
])('in a readout %s', (_, readout) => {
  const all = new Map([['en', readout]] as const);
  const made = (kind: DownloadKind, ...ids: string[]) => {
    const kept = keeping(all, new Set(ids));
    return [countIn(kind, firstOf(kept)), makeDownload(kind, kept, 'en', { words })] as const;
  };
  const ids = readout.statements.map(({ id }) => id);

  it.each(FILES.filter((kind) => kind !== WHOLE))('%s has as many things as are announced', (kind) => {
    for (const some of [ids, ids.slice(0, 5), ids.slice(5), ...ids.map((id) => [id])]) {
      const [count, file] = made(kind, ...some);
      expect(countedIn(kind, file), some.join()).toBe(count);
    }
  });

  it.each(FILES)(
    '%s is offered as a file made in the page where it would be there, and else is not',
    (kind) => {
      const undated: Readout = {
        ...readout,
        statements: readout.statements.filter(({ date }) => date.kind !== 'dated'),
      };
      for (const one of [readout, undated]) {
        const file = makeDownload(kind, new Map([['en', one]]), 'en', { words });
        if (one.statements.length > 0) expect(isMadeInPage(kind, one)).toBe(file !== undefined);
      }
    },
  );
});
