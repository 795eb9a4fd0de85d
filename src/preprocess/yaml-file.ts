/** A YAML file with the position of everything in it. */
import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Problem, shown } from './problems.ts';

/** Keys and indexes from the root of a file to a value in it. */
export type YamlPath = readonly (string | number)[];

/** A path as messages name it: `statements[3].title`. */
export function shownPath(path: YamlPath): string {
  return path.length === 0
    ? 'the file'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : step))
        .join('.')
        .replaceAll('.[', '[');
}

export interface Position {
  file: string;
  line: number;
  column: number;
}

/** A parsed file: its plain data, not yet checked, and where each value stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** The value at a path; of what is not there, the nearest thing around it. */
  at(path: YamlPath): Position;
  /** The key at a path, for what is wrong with the key itself. */
  atKey(path: YamlPath): Position;
}

/** Parses YAML 1.2; every syntax error and warning is added to `problems` and then gives `undefined`. */
export function parseYaml(file: string, text: string, problems: Problem[]): YamlFile | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    at: pos[0],
  }));
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return;
      faults.push({ message: `no anchor &${alias.source} above this alias`, at: alias.range?.[0] ?? 0 });
    },
  });
  const lines = new Set<number>();
  for (const { message, at } of faults.sort((a, b) => a.at - b.at)) {
    const { line, col } = counter.linePos(at);
    // One slip makes the parser stumble several times: the first on a line says what is wrong.
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push({
      file,
      line,
      column: col,
      what: `YAML: ${message}`,
      found: shown((text.split('\n')[line - 1] ?? '').trim()),
      expected: 'YAML 1.2',
    });
  }
  if (faults.length > 0) return undefined;

  const position = (node: unknown): Position => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const { line, col } = counter.linePos(start);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    file,
    // No limit on aliases: an editor may use one text in a hundred places, and the files are one's own.
    data: document.toJS({ maxAliasCount: -1 }),
    at: (path) => position(deepest(document.contents, path).value),
    atKey: (path) => {
      const { value, key } = deepest(document.contents, path);
      return position(key ?? value);
    },
  };
}

/** Walks as far along the path as the file goes. */
function deepest(root: Node | null, path: YamlPath): { value: unknown; key?: unknown } {
  let value: unknown = root;
  let key: unknown;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return { value, key };
      key = pair.key;
      value = pair.value ?? pair.key;
    } else if (isNode(value) && 'items' in value && Array.isArray(value.items)) {
      const item: unknown = value.items[Number(step)];
      if (item === undefined) return { value, key };
      value = item;
    } else return { value, key };
  }
  return { value, key };
}
