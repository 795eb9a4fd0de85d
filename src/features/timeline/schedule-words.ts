/** Until when a commitment is to be done, in few words: "to 2028", "to 30 Jun 2027", "no deadline". */
import type { I18n } from '../../i18n/i18n.ts';
import type { CalendarDate, Readout, Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';

export function scheduleWords({ m, f }: I18n, readout: Readout, statement: Statement): string {
  const end = endOf(readout, statement);
  return end === undefined ? m.schedule.rowNone : m.schedule.rowUntil({ end: f.date(end, 'short') });
}

/** Whether these words need more room than a year does. */
export const hasLongTime = (readout: Readout, statement: Statement): boolean =>
  endOf(readout, statement)?.month !== undefined;

function endOf(readout: Readout, statement: Statement): CalendarDate | undefined {
  const schedule = commitmentSchedule(readout, statement);
  return schedule === undefined || schedule.state === 'none' ? undefined : schedule.end;
}
