/** One language of the page: its messages and its formats. */
import type { Lang } from '../model/vocabulary.ts';
import type { CldrData } from './cldr/data.ts';
import { createFormats, type Formats } from './formats.ts';
import { LOAD_WORDS } from './load-words.generated.ts';
import type { MessageParts, Messages } from './messages/messages.generated.ts';

export interface I18n {
  lang: Lang;
  m: Messages;
  f: Formats;
  /** What words are sorted by: see `alphabet.ts`. */
  alphabet: CldrData['alphabet'];
  /** The parts that were loaded: see `parts.ts`. */
  parts: Map<keyof MessageParts, I18n>;
}

/** Loads one language alone: a page never carries the words of the others. */
export async function loadI18n(lang: Lang): Promise<I18n> {
  const [{ messages }, { cldr }] = await LOAD_WORDS[lang]();
  return { lang, m: messages, f: createFormats(cldr), alphabet: cldr.alphabet, parts: new Map() };
}
