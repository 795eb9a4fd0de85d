/** What a single file may weigh: a page that is passed on from hand to hand holds what it says, and little beside it. */
import type { Readout } from '../model/readout.ts';

/**
 * In bytes: program, styles, licences and base map; a statement with its text, its row, its data and what a search
 * reads of it in all languages; an entry of any of the context's lists. How the rates came about is in docs/performance.md.
 */
const LIMIT = { frame: 1_075_000, statement: 6_800, contextItem: 2_000 };
/** A sentence of a translation stands in the page and in its data; a Cyrillic letter has two bytes. */
const TIMES_TRANSLATED = 2;

/** The most bytes that a file of this readout may have. */
export function singleFileLimit({
  statements,
  context,
  paragraphs,
}: Pick<Readout, 'statements' | 'context' | 'paragraphs'>): number {
  const items = Object.values(context).reduce((sum, list) => sum + list.length, 0);
  const translations = paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((one) => one.translation ?? []),
  );
  const translated = new TextEncoder().encode(translations.join('')).length;
  return (
    LIMIT.frame +
    LIMIT.statement * statements.length +
    LIMIT.contextItem * items +
    TIMES_TRANSLATED * translated
  );
}

/** A file that would be written. */
export interface SizedFile {
  file: string;
  bytes: number;
  limit: number;
}

/** @throws Error naming every file that is larger than it may be, so that nothing is written. */
export function holdLimits(files: readonly SizedFile[]): void {
  const tooLarge = files
    .filter(({ bytes, limit }) => bytes > limit)
    .map(
      ({ file, limit }) =>
        `larger than the ${Math.round(limit / 1000)} kB that a single file may have: ${file}`,
    );
  if (tooLarge.length > 0) throw new Error(`${tooLarge.join('\n')}; nothing was written.`);
}
