import { versionDay } from '../model/versions.ts';
import type { I18nWith } from './parts.ts';

/** "26 November 2026", "26 November 2026 (b)". */
export function versionName({ m, f }: I18nWith<'versions'>, version: string): string {
  const day = versionDay(version);
  if (day === undefined) return version;
  const date = f.date(day);
  const letter = version.slice('YYYY-MM-DD'.length);
  return letter === '' ? date : m.versions.further({ date, letter });
}
