/** Until when a commitment is to be done, in few words: "to 2028", "no deadline". */
import type { I18n } from '../../i18n/i18n.ts';
import type { Readout, Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';

export function scheduleWords({ m, f }: I18n, readout: Readout, statement: Statement): string {
  const schedule = commitmentSchedule(readout, statement);
  return schedule === undefined || schedule.state === 'none'
    ? m.schedule.rowNone
    : m.schedule.rowUntil({ end: f.date(schedule.end) });
}
