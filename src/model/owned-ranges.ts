/** Whose words a sentence has: found once for all sentences, since an article has as many of them as it has passages. */
import { lastIndexUpTo } from './last-up-to.ts';
import type { OwnedRange } from './pieces.ts';
import type { Readout, TextRange } from './readout.ts';

/** By the id of a sentence; those of statements first, in the order of the text, then those of frames. */
export type OwnedRanges = ReadonlyMap<string, readonly OwnedRange[]>;

const FRAME = 'frame ';

/** The ranges that have a letter in common with each sentence; a range is never cut. */
export function ownedRanges({ paragraphs, statements, frames }: Readout): OwnedRanges {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .map(({ id, range }) => ({ id, range, owned: [] as OwnedRange[] }));
  const add = (owner: string, range: TextRange) => {
    const [start, end] = range;
    // The sentence that begins at the start or before it may have ended before it too.
    const first = Math.max(
      0,
      lastIndexUpTo(sentences, start, (sentence) => sentence.range[0]),
    );
    for (let at = first; ; at += 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.range[0] >= end) return;
      if (sentence.range[1] > start) sentence.owned.push({ owner, range });
    }
  };
  for (const { id, passages } of statements) for (const range of passages.flat()) add(id, range);
  for (const [at, { range }] of frames.entries()) add(`${FRAME}${at}`, range);
  return new Map(sentences.map(({ id, owned }) => [id, owned]));
}

/** Which of the readout's frames an owner is; `undefined` for a statement's id, which has no space in it. */
export function frameOf({ frames }: Readout, owner: string): Readout['frames'][number] | undefined {
  return owner.startsWith(FRAME) ? frames[Number(owner.slice(FRAME.length))] : undefined;
}
