import type { I18nWith } from '../i18n/parts.ts';
import type { QuoteTelling } from '../quote/quotation.ts';

/** A language's words for a quote. */
export function quoteTelling({ m, f }: I18nWith<'late'>): QuoteTelling {
  return {
    translated: m.detail.translated,
    said: m.detail.said,
    reported: m.detail.reported,
    view: m.detail.view,
    list: f.list,
  };
}
