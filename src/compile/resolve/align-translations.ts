/** Translations stand sentence beside sentence, so they must have as many of each as the text. */
import type { LocalText } from '../../model/texts.ts';
import { complain, type Desk } from '../desk.ts';
import { shown } from '../problems.ts';

/** Per language the sentences in the order of the text. */
export type AlignedTranslations = Map<string, { sentences: string[]; by: LocalText }>;

export function alignTranslations(desk: Desk): AlignedTranslations {
  const aligned: AlignedTranslations = new Map();
  for (const file of desk.seeds.translations) {
    const { language, paragraphs, by } = file.data;
    if (!file.file.endsWith(`.${language}.yaml`)) {
      complain(desk, file, ['language'], {
        what: "the translation's language is not that of its file name",
        found: shown(language),
        expected: `the language that the name ends with: ${file.file.split('.').at(-2)}`,
      });
    }
    if (paragraphs.length !== desk.paragraphs.length) {
      complain(desk, file, ['paragraphs'], {
        what: 'the translation does not follow the text paragraph by paragraph',
        found: `${paragraphs.length} paragraphs`,
        expected: `${desk.paragraphs.length}, as ${desk.seeds.text.file} has`,
      });
      continue;
    }
    for (const [index, sentences] of paragraphs.entries()) {
      const wanted = desk.paragraphs[index]?.sentences.length ?? 0;
      if (sentences.length === wanted) continue;
      complain(desk, file, ['paragraphs', index], {
        what: 'the translation does not follow the text sentence by sentence',
        found: `${sentences.length} sentences in paragraph ${index}`,
        expected: `${wanted}, as line ${desk.paragraphs[index]?.line} of ${desk.seeds.text.file} has`,
      });
    }
    aligned.set(language, { sentences: paragraphs.flat(), by });
  }
  return aligned;
}
