/** The word that was probably meant. Without a package: the command line is read before any is there. */

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} the letters to insert, delete or replace to make one of the other
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * @param {string} typed
 * @param {readonly string[]} words
 * @returns {string | undefined} none where even the closest differs in more than half of its letters
 */
export function nearestWord(typed, words) {
  // What is much longer than any word is none of them, and is not worth the work.
  if (typed.length > 40) return undefined;
  const [best] = words
    .map((word) => ({ word, edits: distance(typed.toLowerCase(), word) }))
    .toSorted((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.max(best.word.length, typed.length) / 2
    ? best.word
    : undefined;
}
