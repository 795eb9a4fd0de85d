import type { I18nWith } from '../i18n/parts.ts';
import { basisPhrase, datePhrase } from '../i18n/phrases.ts';
import type { QuoteTelling } from '../quote/quotation.ts';

/** A language's words for a quote. */
export function quoteTelling(i18n: I18nWith<'late'>): QuoteTelling {
  const { m, f } = i18n;
  return {
    translated: m.detail.translated,
    said: m.detail.said,
    reported: m.detail.reported,
    view: m.detail.view,
    talks: (date) => m.timeline.talksNote({ date: datePhrase(i18n, date), basis: basisPhrase(i18n, date) }),
    list: f.list,
  };
}
