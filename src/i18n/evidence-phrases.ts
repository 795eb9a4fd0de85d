/** Phrases about what stands beside a statement: the time it was given, the account it was compared with. */
import type { Account, CalendarDate, Dated, StatementDate } from '../model/readout.ts';
import type { Schedule } from '../model/schedule.ts';
import type { I18nWith } from './parts.ts';
import { datePhrase } from './phrases.ts';

/** "no deadline named", "2026–2028, as stated", "by 2027, as stated", "until 2028; passed by …". */
export function schedulePhrase(
  i18n: I18nWith<'late'>,
  schedule: Schedule,
  date: StatementDate,
  reviewed: CalendarDate,
): string {
  const { m, f } = i18n;
  if (schedule.state === 'none' || date.kind === 'undated') return m.schedule.none;
  const end = f.date(schedule.end);
  if (schedule.state === 'passed') {
    return m.schedule.passed({ end, reviewed: f.date(reviewed) });
  }
  const time = schedule.state === 'span' ? datePhrase(i18n, date) : m.schedule.by({ end });
  return date.basis === 'stated' ? m.schedule.asStated({ time }) : time;
}

/** "Talks in Dushanbe, 25 January 2024". */
export function accountPhrase(
  i18n: I18nWith<'late'>,
  { name, date }: Pick<Account, 'name'> & { date: Pick<Dated, 'start' | 'end'> },
): string {
  return i18n.m.earlier.account({ name, date: datePhrase(i18n, date) });
}
