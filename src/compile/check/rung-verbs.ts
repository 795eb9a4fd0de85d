/** The verbs that a rung has for a text: those that it names, and its words in the language of the text. */
import { plainWords } from '../../text/reading/words.ts';
import { searchedText, wordFinder } from '../../text/word-patterns.ts';
import type { RungInput } from '../input/ladder.ts';
import { listed } from '../problems.ts';

/**
 * Whether a verb of the text is one of the rung: as `verbs` has it to the letter, or as one of the rung's words in the
 * language of the text, which may leave the ending open.
 */
export function isVerbOf({ verbs, words }: RungInput, language: string, verb: string): boolean {
  if (verbs.includes(verb)) return true;
  const plain = plainWords(verb);
  return wordFinder(words[language] ?? [])(searchedText(plain)).some(
    ([start, end]) => start === 0 && end === plain.length,
  );
}

/** Each once, those that the rung names first. */
export function verbsOf({ verbs, words }: RungInput, language: string): string[] {
  return [...new Set([...verbs, ...(words[language] ?? [])])];
}

/** The same as messages show them. */
export function shownVerbs(rung: RungInput, language: string): string {
  return listed(verbsOf(rung, language));
}
