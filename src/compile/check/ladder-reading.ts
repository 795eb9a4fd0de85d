/** The words of the ladder on the desk, ready to be found in the text and in what is told of it. */
import type { TextRange } from '../../model/readout.ts';
import { type StrengthWord, strengthReader, strongest } from '../../text/strength-words.ts';
import type { Desk } from '../desk.ts';
import { shown } from '../problems.ts';
import { isVerbOf, verbsOf } from './rung-verbs.ts';

export interface LadderReading {
  /** The verbs in words of a language; `undefined` where the ladder has no words in it. */
  verbsIn(language: string, words: string): StrengthWord[] | undefined;
  /** The strongest verb of stretches of the text: sentences, or passages. */
  strongestOf(ranges: readonly TextRange[]): StrengthWord | undefined;
  /** A verb and its rung, as messages name them. */
  nameOf(verb: StrengthWord): string;
}

export function readLadder(desk: Desk): LadderReading {
  const { annotations, ladder } = desk.seeds;
  const own = annotations.data.readout.language;
  const readers = new Map([...languagesOf(desk)].map((language) => [language, readerOf(desk, language)]));
  const verbsIn = (language: string, words: string) => readers.get(language)?.(words);
  const strongestByRange = new Map<string, StrengthWord | undefined>();
  const strongestIn = (range: TextRange) => {
    const key = range.join();
    if (!strongestByRange.has(key)) {
      const verbs = verbsIn(own, desk.source.text.slice(...range)) ?? [];
      strongestByRange.set(key, strongest(verbs));
    }
    return strongestByRange.get(key);
  };
  return {
    verbsIn,
    strongestOf: (ranges) => strongest(ranges.flatMap((range) => strongestIn(range) ?? [])),
    nameOf: (verb) => {
      const id = ladder.data.find(({ rung }) => rung === verb.rung)?.id;
      const place = verb.isStronger ? `stronger than "${id}"` : `"${id}"`;
      return `${shown(verb.words)} (${place}, rung ${verb.rung})`;
    },
  };
}

/** That of the text, whose verbs are on every ladder, and those that a rung has words in. */
function languagesOf({ seeds: { annotations, ladder } }: Desk): Set<string> {
  const listed = ladder.data.flatMap(({ words, stronger }) => [words, stronger].flatMap(Object.keys));
  return new Set([annotations.data.readout.language, ...listed]);
}

function readerOf(
  { seeds: { annotations, ladder } }: Desk,
  language: string,
): ReturnType<typeof strengthReader> {
  const { readout, statements } = annotations.data;
  const isOwn = language === readout.language;
  const inside = new Set(statements.flatMap(({ verb }) => (typeof verb === 'object' ? [verb.exact] : [])));
  return strengthReader(
    ladder.data.map((rung) => ({
      rung: rung.rung,
      words: isOwn ? verbsOf(rung, language) : (rung.words[language] ?? []),
      stronger: rung.stronger[language] ?? [],
      except: rung.except[language] ?? [],
      parts: isOwn ? [...inside].filter((verb) => isVerbOf(rung, language, verb)) : [],
    })),
  );
}
