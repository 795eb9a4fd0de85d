/**
 * Versions of a readout that were kept, each by the day of its publication: `2026-11-26`; further ones of a day have a
 * letter behind it, `2026-11-26b`. In the order of their letters they are in that of time.
 */
import { dateOfDay, earliestDay, edtfOf } from './calendar.ts';
import type { CalendarDate } from './readout.ts';
import type { Lang } from './vocabulary.ts';

const VERSION = /^((\d{4})-(\d{2})-(\d{2}))[a-z]?$/;

/** The day of a version; `undefined` for what names none. */
export function versionDay(version: string): CalendarDate | undefined {
  const [, day = '', ...parts] = VERSION.exec(version) ?? [];
  const [year = 0, month = 0, date = 0] = parts.map(Number);
  const named = { year, month, day: date };
  return day !== '' && edtfOf(dateOfDay(earliestDay(named))) === day ? named : undefined;
}

/**
 * The next version of a day.
 * @param day - as `2026-11-26`
 * @param kept - all versions there are
 * @throws Error where a day has no letter left
 */
export function nextVersion(day: string, kept: readonly string[]): string {
  const next = ['', ...'bcdefghijklmnopqrstuvwxyz']
    .map((letter) => `${day}${letter}`)
    .find((version) => !kept.includes(version));
  if (next === undefined) throw new Error(`${day} has no letter left for another version`);
  return next;
}

/** What is known of a kept version beside the present reading. */
export interface VersionEntry {
  /** The languages of its pages. */
  pages: readonly Lang[];
  /**
   * The statements that differ, by their ids, added and removed ones too: for the readers of each language of the present
   * pages, compared in that language, or in one that both have.
   */
  changed: Readonly<Partial<Record<Lang, readonly string[]>>>;
}

/** Each kept version by its name. */
export type VersionIndex = Readonly<Record<string, VersionEntry>>;
