/** One language of the page: its messages and its formats. */
import type { Lang } from '../model/vocabulary.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Messages } from './messages/en.ts';

export interface I18n {
  lang: Lang;
  m: Messages;
  f: Formats;
}

/** Loads one language alone: a page never carries the words of the others. */
export async function loadI18n(lang: Lang): Promise<I18n> {
  switch (lang) {
    case 'en': {
      const [{ en }, { cldr }] = await Promise.all([
        import('./messages/en.ts'),
        import('./cldr/en.generated.ts'),
      ]);
      return { lang, m: en, f: createFormats(cldr) };
    }
    case 'kk': {
      const [{ kk }, { cldr }] = await Promise.all([
        import('./messages/kk.ts'),
        import('./cldr/kk.generated.ts'),
      ]);
      return { lang, m: kk, f: createFormats(cldr) };
    }
  }
}
