import type { I18nWith } from '../../i18n/parts.ts';

/** "50 kB", to the nearest tenth of a thousand bytes. */
export function sizePhrase({ m, f }: I18nWith<'downloads'>, bytes: number): string {
  return m.downloads.size({ number: f.number(bytes / 1000, { maximumFractionDigits: 1 }) });
}
