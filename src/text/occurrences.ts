/**
 * Where words stand in a text, letter by letter, found through an index of its four-letter groups, so that many
 * quotes in a long text do not each read the whole of it.
 */

/** Letters (UTF-16 code units) of a group. */
export const GROUP = 4;

export interface TextIndex {
  text: string;
  /** How many places of the text have groups like the one at an offset of the words: an upper bound. */
  count(words: string, offset: number): number;
  /** Those places, in the order of the text; others are among them now and then. */
  places(words: string, offset: number): Iterable<number>;
  /** Steps taken so far, each of one letter or one place: what the work of a search is measured by. */
  steps: number;
}

/** Makes the index: three whole numbers a letter of the text at most. */
export function indexText(text: string): TextIndex {
  const groups = Math.max(0, text.length - GROUP + 1);
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(groups + 1))));
  const first = new Int32Array(1 << bits).fill(-1);
  const counts = new Int32Array(1 << bits);
  const next = new Int32Array(groups);
  const slot = (words: string, offset: number): number => {
    let hash = 0;
    for (let at = offset; at < offset + GROUP; at += 1)
      hash = Math.imul(hash ^ words.charCodeAt(at), 0x9e3779b1);
    return hash >>> (32 - bits);
  };
  for (let at = groups - 1; at >= 0; at -= 1) {
    const place = slot(text, at);
    next[at] = first[place] ?? -1;
    first[place] = at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return {
    text,
    steps: groups,
    count: (words, offset) => counts[slot(words, offset)] ?? 0,
    *places(words, offset) {
      for (let at = first[slot(words, offset)] ?? -1; at >= 0; at = next[at] ?? -1) {
        this.steps += 1;
        yield at;
      }
    },
  };
}

/** The offsets at which the words stand in the indexed text, in order, overlapping ones included. */
export function findWords(index: TextIndex, words: string): number[] {
  const { text } = index;
  let [rarest, fewest] = [0, text.length];
  for (let at = 0; at + GROUP <= words.length && fewest > 0; at += 1) {
    index.steps += 1;
    const count = index.count(words, at);
    if (count < fewest) [rarest, fewest] = [at, count];
  }
  // To compare at every candidate may take the product of the two lengths; to read the text once, their sum.
  if (words.length < GROUP || fewest * words.length > text.length + words.length) {
    index.steps += text.length + words.length;
    return readThrough(text, words);
  }
  const found: number[] = [];
  for (const place of fewest === 0 ? [] : index.places(words, rarest)) {
    index.steps += words.length;
    if (text.startsWith(words, place - rarest) && place >= rarest) found.push(place - rarest);
  }
  return found;
}

/** The same by reading a text from start to end, without an index (Knuth, Morris and Pratt): time is the sum of the lengths. */
export function readThrough(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '' || words.length > text.length) return found;
  /** For each number of agreeing letters, how many still agree when the next one does not. */
  const fallback = new Int32Array(words.length + 1);
  let agree = 0;
  for (let at = 1; at < words.length; at += 1) {
    while (agree > 0 && words.charCodeAt(at) !== words.charCodeAt(agree)) agree = fallback[agree] ?? 0;
    if (words.charCodeAt(at) === words.charCodeAt(agree)) agree += 1;
    fallback[at + 1] = agree;
  }
  agree = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (agree > 0 && text.charCodeAt(at) !== words.charCodeAt(agree)) agree = fallback[agree] ?? 0;
    if (text.charCodeAt(at) === words.charCodeAt(agree)) agree += 1;
    if (agree < words.length) continue;
    found.push(at + 1 - words.length);
    agree = fallback[agree] ?? 0;
  }
  return found;
}
