/** The words of a language as a page has them once everything is loaded. */
import { loadI18n } from '../../src/i18n/i18n.ts';
import { ABOUT } from '../../src/i18n/load-about.generated.ts';
import { DOWNLOADS } from '../../src/i18n/load-downloads.generated.ts';
import { EMBED } from '../../src/i18n/load-embed.generated.ts';
import { KEYS } from '../../src/i18n/load-keys.generated.ts';
import { LATE } from '../../src/i18n/load-late.generated.ts';
import { SEARCH } from '../../src/i18n/load-search.generated.ts';
import { SHOW } from '../../src/i18n/load-show.generated.ts';
import { USE } from '../../src/i18n/load-use.generated.ts';
import { VERSIONS } from '../../src/i18n/load-versions.generated.ts';
import { type I18nWith, loadPart } from '../../src/i18n/parts.ts';
import type { Lang } from '../../src/model/vocabulary.ts';

export async function loadWords(lang: Lang): Promise<I18nWith<'late'>> {
  const i18n = await loadPart(await loadI18n(lang), LATE);
  await Promise.all([
    loadPart(i18n, ABOUT),
    loadPart(i18n, KEYS),
    loadPart(i18n, USE),
    loadPart(i18n, DOWNLOADS),
    loadPart(i18n, EMBED),
    loadPart(i18n, SEARCH),
    loadPart(i18n, SHOW),
    loadPart(i18n, VERSIONS),
  ]);
  return i18n;
}
