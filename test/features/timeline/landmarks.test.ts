import { describe, expect, it } from 'vitest';
import { heldDay, landmarks } from '../../../src/features/timeline/landmarks.ts';
import type { Domain } from '../../../src/features/timeline/time-extents.ts';
import { timelineDates } from '../../../src/features/timeline/timeline-dates.ts';
import { isShortest, shareAt, zoomed } from '../../../src/features/timeline/zoom.ts';
import { earliestDay } from '../../../src/model/calendar.ts';
import { realReadout } from '../../support/readouts.ts';

const readout = realReadout('en');
const timeline = timelineDates(readout, true);
if (timeline.extents === undefined) throw new Error('nothing is dated');
const { all, home } = timeline.extents;
const day = (year: number, month = 1, date = 1) => earliestDay({ year, month, day: date });
const known = (chosen: string | null) =>
  landmarks({ visible: readout.statements, chosen: chosen === null ? null : new Set([chosen]) }, timeline);

/** What is shown after "+" was pressed until it ends. */
function zoomedIn(from: Domain, chosen: string | null): Domain {
  let view = from;
  while (!isShortest(view)) view = zoomed(view, 1.6, shareAt(view, heldDay(view, known(chosen))), all);
  return view;
}
const isIn = ([from, to]: Domain, date: number) => date >= from && date < to;

describe('zooming in from all there is', () => {
  it('ends at the talks', () => {
    expect(isIn(zoomedIn(all, null), day(2026, 2, 16))).toBe(true);
  });

  it('ends at the date of the row that is chosen', () => {
    const view = zoomedIn(all, 'treaty-allied-relations');
    expect(isIn(view, day(2024, 8, 22))).toBe(true);
    expect(isIn(view, day(2026, 2, 16))).toBe(false);
  });

  it('ends within a stretch of time that is chosen', () => {
    const [from, to] = zoomedIn(all, 'cooperation-programme');
    expect(from).toBeGreaterThanOrEqual(day(2026));
    expect(to).toBeLessThanOrEqual(day(2029));
  });

  it('ends at the talks where what is chosen has no date', () => {
    expect(isIn(zoomedIn(home, 'wreath'), day(2026, 2, 16))).toBe(true);
  });
});

describe('away from what is chosen and from the talks', () => {
  it('whatever else is there stays in sight', () => {
    const view = zoomedIn([day(2013), day(2017)], null);
    expect(isIn(view, day(2015, 9, 14))).toBe(true);
  });

  it('the middle stays where nothing is in sight', () => {
    expect(heldDay([day(2010), day(2012)], known(null))).toBe((day(2010) + day(2012)) / 2);
  });
});
