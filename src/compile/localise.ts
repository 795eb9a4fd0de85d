/** Puts an assembled readout into one language. */
import * as v from 'valibot';
import { type MapPicture, type Readout, readoutSchemaOf } from '../model/readout.ts';
import { type LocalText, textIn } from '../model/texts.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { assemble } from './assemble.ts';
import { schemaProblems } from './check/built.ts';
import { ProblemsError } from './problems.ts';
import type { AlignedTranslations } from './resolve/align-translations.ts';

/** What each language has for itself, and the map, which is drawn when the places are known. */
export interface LanguageParts {
  translations: AlignedTranslations;
  map?: MapPicture & { names: Readonly<Record<string, LocalText>>; baseMap: string };
}

/**
 * The readout of a page. The schema of the readout does it: where it has a text, {@link textIn} takes the words of the
 * language, so nothing is taken for a text by how it looks, and what comes out is of the page's shape by the same step.
 * @throws ProblemsError where that shape is not met, or a text lacks the language.
 */
export function localise(
  common: ReturnType<typeof assemble>,
  { translations, map }: LanguageParts,
  lang: Lang,
): Readout {
  const translation = lang === common.language ? undefined : translations.get(lang);
  let next = 0;
  const result = v.safeParse(readoutSchemaOf(textIn(lang)), {
    ...common,
    lang,
    ...(map === undefined ? {} : { map }),
    ...(translation === undefined
      ? {}
      : {
          translation: { language: lang, by: translation.by },
          paragraphs: common.paragraphs.map(({ range, sentences }) => ({
            range,
            sentences: sentences.map((sentence) => ({
              ...sentence,
              translation: translation.sentences[next++],
            })),
          })),
        }),
  });
  if (result.success) return result.output;
  throw new ProblemsError(schemaProblems(`readout.${lang}.json`, result.issues));
}
