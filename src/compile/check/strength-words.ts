/**
 * No translation and no title says more than the text: none has a verb of a higher rung than the sentences that it
 * tells of. To say less is no fault; where a verb of strength is lost altogether, a warning says so.
 */
import type { LocalText } from '../../model/texts.ts';
import { type StrengthWord, strengthOf } from '../../text/strength-words.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import type { LocalStatement } from '../resolve/statement.ts';
import type { LadderReading } from './ladder-reading.ts';
import { isVerbOf } from './rung-verbs.ts';

/** How strong words may be, and how messages say so. */
interface Limit {
  strength: number;
  expected: string;
}

/** Where the words stand, what they are, and whose. */
interface Place {
  file: SeedFile<unknown>;
  path: SeedPath;
  name: string;
  id?: string;
}

export function checkStrengthWords(
  desk: Desk,
  statements: readonly LocalStatement[],
  ladder: LadderReading,
): void {
  checkTranslations(desk, ladder);
  checkTitles(desk, ladder, statements);
  const { readout } = desk.seeds.annotations.data;
  const all = desk.paragraphs.flatMap(({ sentences }) => sentences);
  for (const name of ['title', 'summary'] as const) {
    const place = { file: desk.seeds.annotations, path: ['readout', name], name, id: readout.id };
    holdEach(desk, ladder, place, readout[name], () => limitOf(ladder, ladder.strongestOf(all)));
  }
}

function checkTranslations(desk: Desk, ladder: LadderReading): void {
  for (const file of desk.seeds.translations) {
    const { language, paragraphs } = file.data;
    // Never shown: the text itself is in that language.
    if (language === desk.seeds.annotations.data.readout.language) continue;
    for (const [index, { sentences }] of desk.paragraphs.entries()) {
      const translated = paragraphs[index] ?? [];
      // Not sentence by sentence: then none is held against its own.
      if (paragraphs.length !== desk.paragraphs.length || translated.length !== sentences.length) continue;
      for (const [at, range] of sentences.entries()) {
        const words = translated[at] ?? '';
        const verbs = ladder.verbsIn(language, words);
        if (verbs === undefined) continue;
        const original = ladder.strongestOf([range]);
        const place = { file, path: ['paragraphs', index, at], name: 'translation' };
        hold(desk, ladder, place, words, verbs, limitOf(ladder, original));
        if (verbs.length > 0 || original === undefined) continue;
        desk.warnings.push({
          ...file.at(place.path),
          what: 'no verb of strength read in the translation of a sentence that has one',
          found: shown(words),
          expected: `a verb for ${ladder.nameOf(original)}, in a form that the ladder lists in "${language}"`,
        });
      }
    }
  }
}

/** A title or a label is held against its statement's own verb; beside the ladder, against all of its passages. */
function checkTitles(desk: Desk, ladder: LadderReading, statements: readonly LocalStatement[]): void {
  const { annotations, ladder: rungs } = desk.seeds;
  const { language } = annotations.data.readout;
  const indexOf = new Map(annotations.data.statements.map(({ id }, index) => [id, index]));
  for (const { id, title, label, strength, verb, passages } of statements) {
    const index = indexOf.get(id) ?? 0;
    const rung = rungs.data.find((candidate) => candidate.id === strength);
    // Where its rung or its words are in doubt, nobody knows what it may tell; that is said elsewhere.
    if (strength !== undefined && !(verb !== undefined && rung && isVerbOf(rung, language, verb.words)))
      continue;
    if (annotations.data.statements[index]?.passages.length !== passages.length) continue;
    const limit = () =>
      rung === undefined
        ? limitOf(ladder, ladder.strongestOf(passages.flat()))
        : limitOf(ladder, { words: verb?.words ?? '', rung: rung.rung, isStronger: false });
    for (const [name, text] of Object.entries({ title, label })) {
      const place = { file: annotations, path: ['statements', index, name], name, id };
      if (text !== undefined) holdEach(desk, ladder, place, text, limit);
    }
  }
}

/** Holds a text in each language that the ladder has words in. */
function holdEach(
  desk: Desk,
  ladder: LadderReading,
  place: Place,
  text: LocalText,
  limit: () => Limit,
): void {
  for (const [language, words] of Object.entries(text)) {
    const verbs = ladder.verbsIn(language, words) ?? [];
    if (verbs.length === 0) continue;
    hold(desk, ladder, { ...place, path: [...place.path, language] }, words, verbs, limit());
  }
}

/** Complains once of each word that says more than the limit. */
function hold(
  desk: Desk,
  ladder: LadderReading,
  { file, path, name, id }: Place,
  words: string,
  verbs: readonly StrengthWord[],
  limit: Limit,
): void {
  const raised = verbs.filter((verb) => strengthOf(verb) > limit.strength);
  const once = new Map(raised.map((verb) => [verb.words.toLowerCase(), verb]));
  for (const verb of once.values()) {
    complain(desk, file, path, {
      ...(id === undefined ? {} : { id }),
      what: `a stronger verb in the ${name} than in what it tells of`,
      found: `${ladder.nameOf(verb)} in ${shown(words)}`,
      expected: limit.expected,
    });
  }
}

function limitOf(ladder: LadderReading, verb: StrengthWord | undefined): Limit {
  return verb === undefined
    ? { strength: 0, expected: 'no verb of strength: what it tells of has none' }
    : { strength: strengthOf(verb), expected: `nothing stronger than ${ladder.nameOf(verb)}` };
}
