/** Coverage: every word of the text lies in a statement's passage or in a frame with a reason. */
import type { Readout, TextRange } from '../model/readout.ts';
import { positionInText } from './decode-text.ts';
import type { Desk } from './desk.ts';
import { shown } from './problems.ts';

export type Coverage = Readout['coverage'];

/** A run of letters, their marks and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Counts the words and adds a problem for each sentence with words that nothing covers. */
export function cover(desk: Desk, statements: readonly TextRange[], frames: readonly TextRange[]): Coverage {
  const { text } = desk.source;
  const coverage: Coverage = { words: 0, inStatements: 0, inFrames: 0 };
  const uncovered: TextRange[] = [];
  const inStatement = covering(text.length, statements);
  const inFrame = covering(text.length, frames);
  const excused = (range: TextRange) => desk.nearMisses.some((near) => overlap(near, range));
  for (const match of text.matchAll(WORD)) {
    const range: TextRange = [match.index, match.index + match[0].length];
    coverage.words += 1;
    if (inStatement(range)) coverage.inStatements += 1;
    else if (inFrame(range)) coverage.inFrames += 1;
    else if (!excused(range)) uncovered.push(range);
  }
  for (const sentence of desk.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
    const bare = uncovered.filter(([start, end]) => sentence[0] <= start && end <= sentence[1]);
    const [first, last] = [bare[0], bare.at(-1)];
    if (first === undefined || last === undefined) continue;
    desk.problems.push({
      file: desk.seeds.text.file,
      ...positionInText(text.slice(0, first[0])),
      what: `uncovered ${bare.length === 1 ? 'word' : 'words'} in a sentence (${bare.length} of them)`,
      found: shown(text.slice(first[0], last[1])),
      expected: "every word in a statement's passage or in a frame with a reason",
    });
  }
  return coverage;
}

/** Tests whether every code unit of a range lies in one of the ranges. */
function covering(length: number, ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const covered = new Uint8Array(length);
  for (const [start, end] of ranges) covered.fill(1, start, end);
  return ([start, end]) => covered.subarray(start, end).every((unit) => unit === 1);
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
