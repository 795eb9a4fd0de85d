/** What the commitments that are shown come to: how many they are, and whether a deadline is named. */
import { counted } from '../../i18n/counted.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { Readout, Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';

export function commitmentsHeading(
  { m, f }: I18n,
  readout: Readout,
  commitments: readonly Statement[],
): string {
  const isOpen = (statement: Statement) => commitmentSchedule(readout, statement)?.state === 'none';
  const open = commitments.filter(isOpen).length;
  const schedules =
    open === 0
      ? m.timeline.allTimed
      : open === commitments.length
        ? m.timeline.allOpen
        : m.timeline.openOnes({ count: counted(f, open) });
  const all = readout.statements.filter(({ kind }) => kind === 'commitment').length;
  const count =
    commitments.length < all
      ? m.timeline.someOf({ count: counted(f, all), shown: f.number(commitments.length) })
      : m.counts.commitments({ count: counted(f, all) });
  return commitments.length === 0 ? count : `${count}: ${schedules}`;
}
