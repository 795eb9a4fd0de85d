/** What a mutant is: one fact of the seeds changed, by one edit of one value in the text of a YAML file. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { SeedPath } from '../../src/compile/input/seed-file.ts';

export const KINDS = [
  'rung up',
  'rung down',
  'verb up',
  'verb down',
  'bound',
  'deadline or year',
  'unit',
  'magnitude',
  'negation',
  'actor',
  'place',
  'quote',
  'source',
  'account',
] as const;
export type Kind = (typeof KINDS)[number];

/** A value without others in it, as it is written in a file. */
export interface Leaf {
  file: string;
  path: SeedPath;
  value: unknown;
  /** As it stands in the file, quotation marks included, and from which UTF-16 code unit on. */
  words: string;
  start: number;
  /** The line of its start, from 1. */
  line: number;
}

/** One edit: `before`, which stands at `at` in the words of the leaf, becomes `after`. */
export interface Mutant {
  kind: Kind;
  leaf: Leaf;
  at: number;
  before: string;
  after: string;
  /** Why the change says the same as before; absent where it says another thing. */
  equivalent?: string;
}

/** All values of a YAML file that hold no others, in the order of the file. */
export function leavesOf(file: string, text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (node: unknown, path: SeedPath) => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(key)]);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, [...path, index]);
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    const line = text.slice(0, start).split('\n').length;
    leaves.push({ file, path, value: node.value, words: text.slice(start, end), start, line });
  };
  walk(parseDocument(text).contents, []);
  return leaves;
}

/** The text of the file with the edit made. */
export function mutated(text: string, { leaf, at, before, after }: Mutant): string {
  const start = leaf.start + at;
  return text.slice(0, start) + after + text.slice(start + before.length);
}
