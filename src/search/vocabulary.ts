/** The stems that a readout has in each of its languages, and which of them a word that was typed may stand for. */
import { fold, isCyrillic, skeleton, spellings } from './fold.ts';
import { stemOfFolded, withoutPossessive } from './stem/stems.ts';

/** Skeletons of fewer consonants are shared by words that have nothing to do with each other, most of all in one alphabet. */
const LEAST_SKELETON = { otherAlphabet: 4, sameAlphabet: 5 };

/** Whether consonants that a stem and a typed word share are enough to take one for the other. */
export function areLikeEnough(bones: string, stem: string, word: string): boolean {
  const { otherAlphabet, sameAlphabet } = LEAST_SKELETON;
  return bones.length >= (isCyrillic(stem) === isCyrillic(word) ? sameAlphabet : otherAlphabet);
}

/** Of fewer letters too many words begin. */
const LEAST_PREFIX = 3;

/** Stems by language. */
export type StemsByLanguage = ReadonlyMap<string, readonly string[]>;

/** How a typed word was found: by its stem, by its consonants, or by how words begin. */
type Way = (word: string, lang: string) => string[];

export interface Vocabulary {
  /** The stem of a word of a text, which is then known. */
  learn(word: string, lang: string): string;
  /** The stem of a word of a text. */
  stemOf(word: string, lang: string): string;
  /** Whether a text has a typed, folded word in this form. */
  hasForm(word: string): boolean;
  /** The stems that a typed, folded word stands for; of a language that has none of them nothing. */
  stemsFor(word: string): StemsByLanguage;
  /** The stems of a language, each with a word of a text that has it, as it is written there. */
  wordsIn(lang: string): { stem: string; word: string }[];
}

const keyOf = (word: string, lang: string) => `${lang} ${word}`;

/** @param languages - of the texts. */
export function createVocabulary(languages: readonly string[]): Vocabulary {
  const known = new Map(languages.map((lang) => [lang, new Map<string, string>()]));
  const skeletons = new Map(languages.map((lang) => [lang, new Map<string, string[]>()]));
  const stems = new Map<string, string>();
  const forms = new Set<string>();

  const stemOf = (word: string, lang: string) => {
    const key = keyOf(word, lang);
    const stem = stems.get(key) ?? stemOfFolded(fold(withoutPossessive(word, lang)), lang);
    stems.set(key, stem);
    return stem;
  };
  const byStem: Way = (word, lang) =>
    spellings(word)
      .map((spelling) => stemOfFolded(spelling, lang))
      .filter((stem) => known.get(lang)?.has(stem));
  const bySkeleton: Way = (word, lang) =>
    spellings(word).flatMap((spelling) => {
      const bones = skeleton(stemOfFolded(spelling, lang));
      return (skeletons.get(lang)?.get(bones) ?? []).filter((stem) => areLikeEnough(bones, stem, word));
    });
  const byBeginning: Way = (word, lang) =>
    word.length < LEAST_PREFIX
      ? []
      : [...(known.get(lang) ?? [])].flatMap(([stem, example]) =>
          spellings(word).some((spelling) => fold(example).startsWith(spelling)) ? [stem] : [],
        );
  const found = (word: string, way: Way): [string, string[]][] =>
    languages.flatMap((lang) => {
      const inLanguage = [...new Set(way(word, lang))];
      return inLanguage.length === 0 ? [] : [[lang, inLanguage]];
    });
  return {
    stemOf,
    hasForm: (word) => spellings(word).some((spelling) => forms.has(spelling)),
    learn(word, lang) {
      if (!stems.has(keyOf(word, lang))) forms.add(fold(withoutPossessive(word, lang)));
      const stem = stemOf(word, lang);
      const ofLanguage = known.get(lang);
      if (ofLanguage === undefined || ofLanguage.has(stem)) return stem;
      ofLanguage.set(stem, word);
      const bones = skeleton(stem);
      const alike = skeletons.get(lang);
      alike?.set(bones, [...(alike.get(bones) ?? []), stem]);
      return stem;
    },
    stemsFor(word) {
      // A language that has the word itself needs no likeness.
      const exact = new Map(found(word, byStem));
      const sure = new Map([...found(word, bySkeleton), ...exact]);
      return sure.size > 0 ? sure : new Map(found(word, byBeginning));
    },
    wordsIn: (lang) => [...(known.get(lang) ?? [])].map(([stem, word]) => ({ stem, word })),
  };
}
