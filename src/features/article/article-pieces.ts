/** The article as the reader sees it: sentences cut into pieces that know their statements. */

import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import { frameOf } from '../../model/owned-ranges.ts';
import { cutIntoPieces } from '../../model/pieces.ts';
import type { Readout, Sentence, Statement, TextRange } from '../../model/readout.ts';

export interface ArticlePiece {
  range: TextRange;
  text: string;
  /** Statements whose passages cover the piece, whatever the filters hide. */
  statements: Statement[];
  /** Whether the chosen figure's words are here. */
  isFigure: boolean;
  /** Why the words belong to no statement, where an editor said so. */
  frame: string | undefined;
  /** Statements whose first passage starts here: links lead to this piece. */
  starts: string[];
}

/** No id of a statement: those have no colon. */
const FIGURE = ':figure';

/**
 * The pieces of one sentence, in order; their texts put together are the sentence. `figure`: words to set apart
 * further, those of the chosen figure.
 */
export function articlePieces(
  index: ReadoutIndex,
  { id, range: whole }: Pick<Sentence, 'id' | 'range'>,
  figure: TextRange | undefined,
): ArticlePiece[] {
  const { readout } = index;
  const owned = index.owned.get(id) ?? [];
  const extra = figure === undefined ? [] : [{ owner: FIGURE, range: figure }];
  return cutIntoPieces(whole, [...owned, ...extra]).map(({ range, owners }) => ({
    range,
    text: readout.text.slice(...range),
    statements: owners.flatMap((owner) => index.statements.get(owner) ?? []),
    isFigure: owners.includes(FIGURE),
    frame: owners.flatMap((owner) => frameOf(readout, owner) ?? [])[0]?.reason,
    starts: owners.filter((owner) => index.statements.get(owner)?.passages[0]?.[0]?.[0] === range[0]),
  }));
}

/** Statements with words in a sentence, for a translation, which is linked as a whole. */
export function statementsIn(index: ReadoutIndex, { id }: Pick<Sentence, 'id'>): Statement[] {
  const owners = new Set(index.owned.get(id)?.map(({ owner }) => owner));
  return [...owners].flatMap((owner) => index.statements.get(owner) ?? []);
}

/** Why an editor set a whole paragraph aside, such as the credit of a photo; none where a statement rests on it. */
export function setAside(
  index: ReadoutIndex,
  { range: [start, end], sentences }: Readout['paragraphs'][number],
): string | undefined {
  if (sentences.some((sentence) => statementsIn(index, sentence).length > 0)) return undefined;
  return index.readout.frames.find(({ range: [from, to] }) => from <= start && to >= end)?.reason;
}

/** The strongest statement stands for a piece that several share. */
export function strongest(index: ReadoutIndex, statements: readonly Statement[]): Statement | undefined {
  const rung = ({ strength }: Statement) =>
    strength === undefined ? 0 : (index.rungs.get(strength)?.rung ?? 0);
  return statements.reduce<Statement | undefined>(
    (best, statement) => (best === undefined || rung(statement) > rung(best) ? statement : best),
    undefined,
  );
}
