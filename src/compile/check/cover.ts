/** Coverage: every word of the text lies in a statement's passage or in a frame with a reason. */
import type { Readout, TextRange } from '../../model/readout.ts';
import { covered } from '../../text/covered.ts';
import { WORD } from '../../text/words.ts';
import type { Desk } from '../desk.ts';
import { shown } from '../problems.ts';

export type Coverage = Readout['coverage'];

/** Counts the words and adds a problem for each sentence with words that nothing covers. */
export function cover(desk: Desk, statements: readonly TextRange[], frames: readonly TextRange[]): Coverage {
  const { text } = desk.source;
  const coverage: Coverage = { words: 0, inStatements: 0, inFrames: 0 };
  const uncovered: TextRange[] = [];
  const inStatement = covered(text.length, statements);
  const inFrame = covered(text.length, frames);
  const excused = covered(text.length, nearMisses(desk));
  for (const match of text.matchAll(WORD)) {
    const range: TextRange = [match.index, match.index + match[0].length];
    coverage.words += 1;
    if (inStatement.all(range)) coverage.inStatements += 1;
    else if (inFrame.all(range)) coverage.inFrames += 1;
    else if (!excused.any(range)) uncovered.push(range);
  }
  let next = 0;
  for (const [start, end] of desk.paragraphs.flatMap((paragraph) => paragraph.sentences)) {
    const bare: TextRange[] = [];
    for (let word = uncovered[next]; word !== undefined && word[1] <= end; word = uncovered[next]) {
      if (word[0] >= start) bare.push(word);
      next += 1;
    }
    const [first, last] = [bare[0], bare.at(-1)];
    if (first === undefined || last === undefined) continue;
    desk.problems.push({
      file: desk.seeds.text.file,
      ...desk.positionOf(first[0]),
      what: `uncovered ${bare.length === 1 ? 'word' : 'words'} in a sentence (${bare.length} of them)`,
      found: shown(text.slice(first[0], last[1])),
      expected: "every word in a statement's passage or in a frame with a reason",
    });
  }
  return coverage;
}

function* nearMisses(desk: Desk): Generator<TextRange> {
  for (const ranges of desk.nearMisses) yield* ranges;
}
