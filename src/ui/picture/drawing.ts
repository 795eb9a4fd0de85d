/** What a picture to take along is drawn from, and what a panel draws of it. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import type { View } from '../../explorer/view.ts';
import type { I18nWith } from '../../i18n/parts.ts';

/** @returns the width of a line of text in pixels */
export type Measure = (words: string, look: { size: number; isBold?: boolean }) => number;

/** Words that pictures alone have. */
export type PictureWords = I18nWith<'show'>['m']['pictures'];

export interface DrawingInput {
  index: ReadoutIndex;
  view: Pick<View, 'visible' | 'state' | 'placeCounts'>;
  i18n: I18nWith<'late'>;
  pictures: PictureWords;
  measure: Measure;
  /** In pixels. */
  width: number;
}

export interface Drawing {
  /** What it comes to, as above the panel. */
  heading: string;
  /** What the heading adds from beyond the article; a finding from beyond it stands in its place. */
  beyond?: string | undefined;
  /** A count that no finding says: the heading stands below a finding too. */
  isCount?: boolean;
  /** Lines above the drawing: what its numbers count, or what is measured. */
  lead?: readonly string[];
  /** The findings that it shows, by their ids; those that are not shown by the view are left out. */
  findings: readonly string[];
  /** SVG elements, from 0 to `width` and from 0 to `height`. */
  body: string;
  height: number;
  /** Lines below the drawing: how exact it is, and whose its ground is. */
  notes?: readonly string[];
  /** It shows when the goal was stated by others than the article. */
  hasOtherGoals?: boolean;
  /** What is to be seen, line by line, for who does not see it. */
  words: readonly string[];
}

/** @returns nothing where the readout has no such panel */
export type Draw = (input: DrawingInput) => Drawing | undefined;
