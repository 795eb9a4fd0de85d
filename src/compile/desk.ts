/** What every check of one run works with: the seeds, the text made ready for anchoring, the problems so far. */

import type { TextRange } from '../model/readout.ts';
import { type AnchorText, prepareAnchorText } from '../text/anchor.ts';
import { type SegmentedParagraph, segment } from '../text/segment.ts';
import { type TextPosition, textPositions } from '../text/text-positions.ts';
import type { SeedFile, SeedPath, Seeds } from './input/seed-file.ts';
import type { Problem } from './problems.ts';

export interface Desk {
  seeds: Seeds;
  source: AnchorText;
  paragraphs: SegmentedParagraph[];
  /** Line and column of an offset of the text. */
  positionOf(offset: number): TextPosition;
  problems: Problem[];
  /** What looks wrong and stops nothing. */
  warnings: Problem[];
  /** Where quotes that could not be placed may belong: what stands there is not called uncovered too. */
  nearMisses: Set<Iterable<TextRange>>;
  /** For how many quotes that do not stand in the text the nearest words were looked for. */
  nearestSought: number;
  /** Whether it is a version of a readout that was kept: see {@link judging}. */
  isKept: boolean;
}

export function layDesk(seeds: Seeds, isKept = false): Desk {
  return {
    seeds,
    source: prepareAnchorText(seeds.text.text),
    paragraphs: segment(seeds.text.text, seeds.annotations.data.readout.abbreviations),
    positionOf: textPositions(seeds.text.text),
    problems: [],
    warnings: [],
    nearMisses: new Set(),
    nearestSought: 0,
    isKept,
  };
}

/**
 * The desk of a check that judges what is told, rather than whether it can be shown. A kept version was judged when it
 * was published: what a check that became stricter since says of it stops nothing.
 */
export function judging(desk: Desk): Desk {
  return desk.isKept ? { ...desk, problems: desk.warnings } : desk;
}

/** Adds a problem at a path of one of the YAML files. */
export function complain(
  desk: Desk,
  file: SeedFile<unknown>,
  path: SeedPath,
  problem: Omit<Problem, 'file' | 'line' | 'column'>,
): void {
  desk.problems.push({ ...problem, ...file.at(path) });
}
