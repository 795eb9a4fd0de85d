/** The context file: its dates, and what an item of each list must have. Trade has a check of its own. */

import { earliestDay, latestDay } from '../../model/calendar.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import { readDate } from '../resolve/date.ts';
import { tryParse } from '../resolve/dates.ts';

export function checkContext(desk: Desk): void {
  const { context, annotations } = desk.seeds;
  const { reviewed, sources, facts, accounts, delivery } = context.data;
  const date = (edtf: string | undefined, path: SeedPath, id?: string) =>
    edtf === undefined ? undefined : readDate(desk, context, edtf, path, id);
  const day = (edtf: string, path: SeedPath, what: string, why: string, id?: string) => {
    const parsed = date(edtf, path, id);
    if (parsed === undefined || /^\d{4}-\d{2}-\d{2}$/.test(parsed.edtf)) return;
    complain(desk, context, path, {
      ...(id === undefined ? {} : { id }),
      what: `${what} is not a day`,
      found: shown(parsed.edtf),
      expected: `one day, such as 2026-02-16: ${why}`,
    });
  };

  day(reviewed, ['reviewed'], 'the review date', 'deadlines are held against it');
  for (const [index, source] of sources.entries()) {
    const path = ['sources', index];
    const published = date(source.published, [...path, 'published'], source.id);
    if (published?.edtf.includes('/')) {
      complain(desk, context, [...path, 'published'], {
        id: source.id,
        what: 'the date of publication is an interval',
        found: shown(published.edtf),
        expected: 'one year, month or day, such as 2026-02-16',
      });
    }
    day(
      source.accessed,
      [...path, 'accessed'],
      'the day of access',
      'the page was read on that day',
      source.id,
    );
    if (source.title === undefined && source.description === undefined) {
      complain(desk, context, path, {
        id: source.id,
        what: 'a source needs a name to be told by',
        found: 'neither title nor description',
        expected: "title: the page's own, or description: {en, kk} in your words",
      });
    }
  }
  for (const [index, { id, date: edtf, event }] of facts.entries()) {
    date(edtf, ['facts', index, 'date'], id);
    if (event !== undefined && edtf === undefined) {
      complain(desk, context, ['facts', index, 'event'], {
        id,
        what: 'an event needs a date',
        found: 'none',
        expected: 'date: …, since it stands in the timeline',
      });
    }
  }
  const talks = tryParse(annotations.data.readout.talks.edtf);
  for (const [index, { id, of, date: edtf }] of accounts.entries()) {
    const parsed = date(edtf, ['accounts', index, 'date'], id);
    if (of !== 'earlier' || parsed === undefined || talks === undefined) continue;
    if (typeof parsed.end === 'string' || typeof talks.start === 'string') continue;
    if (latestDay(parsed.end) < earliestDay(talks.start)) continue;
    complain(desk, context, ['accounts', index, 'date'], {
      id,
      what: 'an earlier account is not from before the talks',
      found: shown(edtf),
      expected: `a date before ${talks.edtf}, or of: same-talks`,
    });
  }
  for (const [index, record] of delivery.entries()) {
    if (!('searched' in record)) continue;
    for (const [at, search] of record.searched.entries()) {
      const path = ['delivery', index, 'searched', at, 'date'];
      day(search.date, path, 'the day of a search', '"none found" holds for that day', record.statement);
    }
  }
}
