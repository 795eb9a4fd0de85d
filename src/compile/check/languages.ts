/** The languages of a readout's pages: each once, and each one that the page itself has words for. */
import { LANGUAGES } from '../../model/languages.generated.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { lexiconOf, READ_LANGUAGES } from '../../text/reading/lexicons.ts';
import { complain, type Desk } from '../desk.ts';
import { oneOf, shown } from '../problems.ts';

/** Those that pages can be built in; complains about the others, and warns of texts whose numbers nobody reads. */
export function pageLanguages(desk: Desk): Lang[] {
  const { annotations, translations } = desk.seeds;
  const { id, language, languages } = annotations.data.readout;
  const known: Lang[] = [];
  for (const [index, tag] of languages.entries()) {
    const lang = LANGUAGES.find((candidate) => candidate === tag);
    const path = ['readout', 'languages', index];
    if (lang === undefined) {
      complain(desk, annotations, path, {
        id,
        what: 'a language that the page has no words for',
        found: shown(tag),
        expected: `${oneOf(LANGUAGES)}, or a file src/i18n/messages/${tag}.yaml`,
      });
    } else if (known.includes(lang)) {
      complain(desk, annotations, path, {
        id,
        what: 'a language that stands in the list before',
        found: shown(tag),
        expected: 'each language once',
      });
    } else known.push(lang);
  }
  const warn = (file: (typeof translations)[number] | typeof annotations, path: string[], tag: string) => {
    if (lexiconOf(tag) !== undefined) return;
    desk.warnings.push({
      ...file.at(path),
      what: 'numbers and dates in this language are not read, and not held against the text',
      found: shown(tag),
      expected: oneOf(READ_LANGUAGES),
    });
  };
  warn(annotations, ['readout', 'language'], language);
  for (const file of translations) warn(file, ['language'], file.data.language);
  return known;
}
