import type { I18n } from '../i18n/i18n.ts';
import { edtfOf } from '../model/calendar.ts';
import type { Accessed } from '../model/fill-citation.ts';

/**
 * The reader's own day. It is no part of what a page is rendered to: it is asked for when something is copied or printed.
 */
export function accessedNow({ f, lang }: I18n): Accessed {
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  // CSL has words for languages that every browser knows, and nothing else is written so.
  return {
    day: edtfOf(date),
    words: f.date(date),
    byStyle: now.toLocaleDateString(lang, { dateStyle: 'long' }),
  };
}
