/**
 * A translated sentence names the places and people of its sentence, and says "not" where it does; a title names
 * none but those of its passages and links, and says "not" only where its passages do.
 */
import { mentionsIn, namedAlone } from '../../text/names.ts';
import { areContrary, negationOf } from '../../text/negation.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import type { LocalStatement } from '../resolve/statement.ts';
import { linkedNames, type NamesOf, shownName } from './known-names.ts';

export function checkToldSentences(desk: Desk, statements: readonly LocalStatement[], names: NamesOf): void {
  checkTitles(desk, statements, names);
  for (const file of desk.seeds.translations) {
    const { language, paragraphs } = file.data;
    // Not sentence by sentence: said elsewhere.
    if (desk.problems.some((problem) => problem.file === file.file)) continue;
    for (const [index, { sentences }] of desk.paragraphs.entries()) {
      for (const [at, range] of sentences.entries()) {
        const words = paragraphs[index]?.[at];
        if (words === undefined) continue;
        const place = { file, path: ['paragraphs', index, at] };
        holdSentence(desk, place, { words, language, source: desk.source.text.slice(...range) }, names);
      }
    }
  }
}

interface Place {
  file: SeedFile<unknown>;
  path: SeedPath;
}

function holdSentence(
  desk: Desk,
  { file, path }: Place,
  { words, language, source }: { words: string; language: string; source: string },
  names: NamesOf,
): void {
  const original = desk.seeds.annotations.data.readout.language;
  if (language === original) return;
  const told = mentionsIn(words, names(language, original));
  const said = mentionsIn(source, names(original, language));
  const [added, lost] = [namedAlone(told, said), namedAlone(said, told)];
  if (added.length + lost.length > 0) {
    complain(desk, file, path, {
      what: 'a translated sentence names others than its sentence',
      found: `${added.map(shownName).join(', ') || 'none'} in ${shown(words)}`,
      expected: `${lost.map(shownName).join(', ') || 'none'}, as in ${shown(source)}`,
    });
  }
  if (areContrary(negationOf(language, words), negationOf(original, source))) {
    complain(desk, file, path, {
      what: 'one of a sentence and its translation alone says "not"',
      found: shown(words),
      expected: `the same as ${shown(source)}`,
    });
  }
}

function checkTitles(desk: Desk, statements: readonly LocalStatement[], names: NamesOf): void {
  const { annotations } = desk.seeds;
  const { language } = annotations.data.readout;
  const indexOf = new Map(annotations.data.statements.map(({ id }, index) => [id, index]));
  for (const { id, title, passages, who, places } of statements) {
    const index = indexOf.get(id) ?? 0;
    // Where words were not found in the text, nobody knows what they tell; that is said elsewhere.
    if (annotations.data.statements[index]?.passages.length !== passages.length) continue;
    const source = passages.map((ranges) =>
      ranges.map((range) => desk.source.text.slice(...range)).join(' '),
    );
    const linked = linkedNames(places, who);
    for (const [lang, words] of Object.entries(title)) {
      const said = mentionsIn(source.join(' '), names(language, lang));
      const told = mentionsIn(words, names(lang, language));
      const added = namedAlone(told, said).filter((name) => !linked.has(name));
      const path = ['statements', index, 'title', lang];
      if (added.length > 0) {
        complain(desk, annotations, path, {
          id,
          what: 'a title names what neither its passages nor its links do',
          found: `${added.map(shownName).join(', ')} in ${shown(words)}`,
          expected: `names in ${source.map(shown).join(' and ')}, or a link`,
        });
      }
      const negation = negationOf(lang, words);
      if (negation === 'plain' && source.every((one) => areContrary(negation, negationOf(language, one)))) {
        complain(desk, annotations, path, {
          id,
          what: 'a title says "not", and its passages do not',
          found: shown(words),
          expected: `the same as ${source.map(shown).join(' and ')}`,
        });
      }
    }
  }
}
