/** One walk through a parsed YAML file, for what its parser lets pass: aliases, keys, commas, comments behind a text. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { shown } from '../compile/problems.ts';

/**
 * What all aliases of a file may stand for, in characters of the file. An editor may use one text in a hundred places;
 * ten names of ten aliases each, eight deep, are a hundred million values.
 */
const ALIASED_CHARACTERS = 1_000_000;
/** What an alias counts at least, so that there is an end to how many there are. */
const LEAST_ALIASED = 100;

/** Keys and indexes from the root of a file to a value in it. */
type Path = readonly (string | number)[];

/** Something wrong at an offset; without `found` the line that it stands in is shown. */
export interface YamlFault {
  at: number;
  message: string;
  found?: string;
  expected?: string;
}

export interface YamlNotes {
  faults: YamlFault[];
  /** Values without quotation marks that have a comment behind them on the same line. */
  commented: Path[];
}

export function readNodes(document: Document, text: string): YamlNotes {
  const notes: YamlNotes = { faults: [], commented: [] };
  walk(document.contents, [], { text, notes, anchors: new Map(), sizes: new Map(), aliased: [], total: 0 });
  return notes;
}

interface Walk {
  text: string;
  notes: YamlNotes;
  /** The latest node of each name: an alias stands for the last one above it. */
  anchors: Map<string, Node>;
  sizes: Map<Node, number>;
  /** The aliases so far with what each one stands for, in the order of the file. */
  aliased: { at: number; size: number }[];
  total: number;
}

function walk(node: unknown, path: Path, state: Walk): void {
  if (!isNode(node)) return;
  if (isAlias(node)) {
    readAlias(node.source, node.range?.[0] ?? 0, state);
    return;
  }
  if (node.anchor !== undefined) state.anchors.set(node.anchor, node);
  if (isMap(node)) {
    if (node.flow) readCommas(node, state);
    const keys = new Set<unknown>();
    for (const { key, value } of node.items) {
      readKey(key, keys, state);
      walk(value, [...path, isScalar(key) ? String(key.value) : ''], state);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) walk(item, [...path, index], state);
  } else if (isScalar(node) && node.type === 'PLAIN') {
    if (/^[ \t]+#/.test(state.text.slice(node.range?.[1], (node.range?.[1] ?? 0) + 200))) {
      state.notes.commented.push(path);
    }
  }
}

/** Inside { } a comma ends a value, and what was to be the rest of a text becomes a key without a value. */
function readCommas({ items }: YAMLMap, { notes }: Walk): void {
  let words: string | undefined;
  let at: number | undefined;
  const tell = () => {
    if (words === undefined || at === undefined) return;
    notes.faults.push({
      at,
      message: 'a comma ends a value inside { }',
      expected: `the text in quotation marks: ${shown(words)}`,
    });
  };
  for (const { key, value } of items) {
    const isRest = value === null && isScalar(key) && key.type === 'PLAIN';
    if (isRest && words !== undefined) {
      at ??= key.range?.[0] ?? 0;
      words += `, ${key.source ?? ''}`;
      continue;
    }
    tell();
    words = isScalar(value) && value.type === 'PLAIN' ? value.source : undefined;
    at = undefined;
  }
  tell();
}

function readKey(key: unknown, keys: Set<unknown>, state: Walk): void {
  const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  if (isMap(key) || isSeq(key)) {
    state.notes.faults.push({ at, message: 'a list or a map in the place of a key' });
    return;
  }
  walk(key, [], state);
  if (!isScalar(key)) return;
  // Looked up here: the parser compares each key with all those above it.
  if (keys.has(key.value)) state.notes.faults.push({ at, message: 'Map keys must be unique' });
  keys.add(key.value);
}

function readAlias(source: string, at: number, state: Walk): void {
  const { anchors, notes, aliased } = state;
  if (state.total > ALIASED_CHARACTERS) return;
  const named = anchors.get(source);
  if (named === undefined) {
    notes.faults.push({ at, message: `no anchor &${source} above this alias` });
    return;
  }
  if (at < (named.range?.[1] ?? 0)) {
    notes.faults.push({
      at,
      message: 'a value that holds itself',
      found: shown(`*${source} within &${source}`),
      expected: 'an alias behind the value that it stands for',
    });
    return;
  }
  const size = Math.max(LEAST_ALIASED, sizeOf(named, state));
  aliased.push({ at, size });
  state.total += size;
  if (state.total > ALIASED_CHARACTERS) {
    notes.faults.push({
      at,
      message: 'the aliases of the file stand for too much',
      found: `${state.total} characters up to ${shown(`*${source}`)}`,
      expected: `at most ${ALIASED_CHARACTERS} characters, all aliases of a file together`,
    });
  }
}

/** The characters of a node with what the aliases in it stand for. It has ended, so nothing is added to it any more. */
function sizeOf(node: Node, { sizes, aliased }: Walk): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  const [start, end] = node.range ?? [0, 0];
  let size = end - start;
  for (const { at, size: inside } of aliased) if (at >= start && at < end) size += inside;
  sizes.set(node, size);
  return size;
}
