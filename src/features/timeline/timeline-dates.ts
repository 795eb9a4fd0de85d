/** What the timeline draws: the statements' dates as they are shown, and the events from beyond the article. */
import type { ContextFact, DateSpan, Readout } from '../../model/readout.ts';
import { restsOnContext, type ShownDate, shownDate } from '../../model/shown-date.ts';
import { type TimeExtents, timeExtents } from './time-extents.ts';

/** A fact that has a short name for the band. */
export type BandEvent = ContextFact & { date: DateSpan; event: string };

export interface TimelineDates {
  /** By statement. */
  dates: ReadonlyMap<string, ShownDate>;
  events: readonly BandEvent[];
  /** `undefined` where nothing has a date. */
  extents: TimeExtents | undefined;
  areTalksDated: boolean;
}

export function timelineDates(readout: Readout, hasContext: boolean): TimelineDates {
  const { statements, talks, context } = readout;
  const dates = new Map(statements.map(({ id, date }) => [id, shownDate(date, talks, hasContext)]));
  const events = hasContext ? bandEvents(context.facts) : [];
  const areTalksDated = hasContext || !restsOnContext(talks);
  const extents = timeExtents(
    areTalksDated ? talks : undefined,
    [...dates.values()],
    events.map(({ date }) => date),
  );
  return { dates, events, extents, areTalksDated };
}

/** In the order of their dates. */
function bandEvents(facts: readonly ContextFact[]): BandEvent[] {
  return (
    facts
      .filter((fact): fact is BandEvent => fact.event !== undefined && fact.date !== undefined)
      // By code units: comparing by a language first loads that language's rules, 50 ms on a slow phone.
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  );
}

/** EDTF sorts as text; an interval without a start counts by its end. */
const sortKey = ({ date }: BandEvent) => date.edtf.replace(/^(\.\.)?\//, '');
