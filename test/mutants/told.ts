/** Where facts are told in our own words, and how one of their words becomes another. */
import type { Kind, Leaf, Mutant } from './mutant.ts';

/** Words of ours in a language: a text of the annotations or the context, or a sentence of a translation. */
export interface Told {
  leaf: Leaf;
  lang: string;
}

/** The keys of texts that tell facts. What only names the site, a licence or a role is not among them. */
const TELLING = ['title', 'summary', 'what', 'event', 'wording', 'by', 'from', 'whose', 'note', 'name'];

/** A regular expression for whole words, and what takes their place (as `String.replace` takes it). */
export type Swap = readonly [words: string, other: string];

/** The texts among the leaves that tell facts. */
export function toldIn(leaves: readonly Leaf[], languages: ReadonlySet<string>): Told[] {
  return leaves.flatMap((leaf) => {
    const lang = String(leaf.path.at(-1));
    const tells =
      typeof leaf.value === 'string' &&
      languages.has(lang) &&
      TELLING.includes(String(leaf.path.at(-2))) &&
      // Names of actors, rungs and publishers are held by everything that shows them.
      !['actors', 'ladder', 'publisher', 'sources'].includes(String(leaf.path.at(-4) ?? leaf.path[0])) &&
      leaf.path[1] !== 'publisher';
    return tells ? [{ leaf, lang }] : [];
  });
}

/** The sentences of a translation. */
export function sentencesIn(leaves: readonly Leaf[], lang: string): Told[] {
  return leaves.filter(({ path }) => path[0] === 'paragraphs').map((leaf) => ({ leaf, lang }));
}

/** A mutant for each place where the words of a swap stand. */
export function swapped(kind: Kind, { leaf }: Told, swaps: readonly Swap[]): Mutant[] {
  return swaps.flatMap(([words, other]) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu');
    return [...leaf.words.matchAll(whole)].flatMap((match): Mutant[] => {
      const [before] = match;
      const after = before.replace(new RegExp(words, 'u'), other);
      return after === before ? [] : [{ kind, leaf, at: match.index, before, after }];
    });
  });
}

/** Another whole value in the place of a leaf's. */
export function replaced(kind: Kind, leaf: Leaf, after: string): Mutant {
  return { kind, leaf, at: 0, before: leaf.words, after };
}

/** The items behind each item of a list, going on from its start: what stands in for it. */
export function othersBehind<T>(items: readonly T[], item: T, count: number): T[] {
  const at = items.indexOf(item);
  return [...items.slice(at + 1), ...items.slice(0, at)].slice(0, count);
}
