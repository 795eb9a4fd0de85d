/** Puts an assembled readout into one language. */
import * as v from 'valibot';
import { type MapPicture, type Readout, readoutSchemaIn } from '../model/readout.ts';
import type { LocalText } from '../model/texts.ts';
import type { AssembledReadout } from './assemble.ts';
import { type Problem, shown } from './problems.ts';
import type { AlignedTranslations } from './resolve/align-translations.ts';
import type { TextPlaces } from './text-places.ts';

/** What each language has for itself, and the map, which is drawn when the places are known. */
export interface LanguageParts {
  translations: AlignedTranslations;
  map?: MapPicture & { names: Readonly<Record<string, LocalText>>; baseMap: string };
}

/**
 * The readout of a page, or what keeps it from being shown. The schema of the readout does it: where it has a text, the
 * words of the language are taken, so nothing is taken for a text by how it looks, and what comes out is of the page's
 * shape by the same step.
 * @param placeOf - where a text stands in the files.
 */
export function localise(
  common: AssembledReadout,
  { translations, map }: LanguageParts,
  lang: string,
  placeOf: TextPlaces,
): { readout: Readout } | { problems: Problem[] } {
  const translation = lang === common.language ? undefined : translations.get(lang);
  let next = 0;
  const result = v.safeParse(readoutSchemaIn(lang), {
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
  if (result.success) return { readout: result.output };
  return { problems: result.issues.map((issue) => problemOf(issue, common.id, lang, placeOf)) };
}

/** A text without the words of the language, at its place; anything else is a fault of the compiler. */
function problemOf(issue: v.BaseIssue<unknown>, id: string, lang: string, placeOf: TextPlaces): Problem {
  const { input } = issue;
  const place = typeof input === 'object' && input !== null ? placeOf(input) : undefined;
  if (place !== undefined) {
    return {
      ...place,
      what: `a text without the language "${lang}"`,
      found: `words in ${Object.keys(Object(input)).join(', ')}`,
      expected: `${lang}: the words, or readout.languages without ${lang}`,
      neededBy: [id],
    };
  }
  return {
    file: `readout.${lang}.json`,
    id,
    what: 'built data that the page would not show',
    found: `${v.getDotPath(issue) ?? 'the file'}: ${shown(input)}`,
    // A check of our own says in its message what it expects.
    expected: issue.type === 'custom' ? issue.message : (issue.expected ?? issue.message),
  };
}
