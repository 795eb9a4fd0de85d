/** A YAML file with the position of everything in it. */
import { Composer, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, Parser } from 'yaml';
import type { Position, SeedFile, SeedPath } from '../compile/input/seed-file.ts';
import { type Problem, shown } from '../compile/problems.ts';
import { MAX_LEVELS, tooDeep } from './yaml-depth.ts';
import { syntaxFault } from './yaml-errors.ts';
import { readNodes, type YamlFault } from './yaml-nodes.ts';

/** A parsed file: its plain data, not yet checked, and where each value stands. */
export interface YamlFile extends SeedFile<unknown> {
  /** Values without quotation marks that have a comment behind them on the same line. */
  commented: readonly SeedPath[];
}

/**
 * Parses YAML 1.2. What is wrong is added to `problems` and then gives `undefined`. Of the errors of the parser only the
 * first is told: it says what is wrong, and most others follow from it.
 */
export function parseYaml(file: string, text: string, problems: Problem[]): YamlFile | undefined {
  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const fault = { at: deep, message: 'nested too deeply', expected: `at most ${MAX_LEVELS} levels` };
    report(file, text, counter, [fault], problems);
    return undefined;
  }
  const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  if (document === undefined) return undefined;
  const { faults, commented } = readNodes(document, text);
  faults.push(
    ...document.warnings.map(({ message, pos }) => ({ message, at: pos[0] })),
    ...(second === undefined ? [] : [{ message: 'a second document in the file', at: second.range[0] }]),
  );
  const [broken, ...rest] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (broken === undefined) report(file, text, counter, faults, problems);
  else {
    const above = faults.filter(({ at }) => at < broken.pos[0]);
    const below = [...rest.map(({ pos }) => pos[0]), ...faults.map(({ at }) => at)];
    const lineOf = (at: number) => counter.linePos(at).line;
    const more = new Set(below.map(lineOf).filter((line) => line > lineOf(broken.pos[0]))).size;
    report(file, text, counter, [...above, withCount(syntaxFault(broken, text), more)], problems);
  }
  if (faults.length > 0 || broken !== undefined) return undefined;

  const pairs = new WeakMap<object, Map<string, Pair>>();
  const position = (node: unknown): Position => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    const { line, col } = counter.linePos(start);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    file,
    commented,
    // The limit on aliases is that of readNodes.
    data: document.toJS({ maxAliasCount: -1 }),
    at: (path) => position(deepest(document.contents, path, pairs).value),
    atKey: (path) => {
      const { value, key } = deepest(document.contents, path, pairs);
      return position(key ?? value);
    },
  };
}

function withCount(fault: YamlFault, more: number): YamlFault {
  return more === 0
    ? fault
    : { ...fault, message: `${fault.message}, and ${more} more that may follow from it` };
}

/** Of several faults on a line the first says what is wrong. */
function report(
  file: string,
  text: string,
  counter: LineCounter,
  faults: readonly YamlFault[],
  problems: Problem[],
): void {
  if (faults.length === 0) return;
  const content = text.split('\n');
  const lines = new Set<number>();
  for (const { message, at, found, expected } of [...faults].sort((a, b) => a.at - b.at)) {
    const { line, col } = counter.linePos(at);
    if (lines.has(line)) continue;
    lines.add(line);
    problems.push({
      file,
      line,
      column: col,
      what: `YAML: ${message}`,
      found: found ?? shown((content[line - 1] ?? '').trim()),
      expected: expected ?? 'YAML 1.2',
    });
  }
}

/** Walks as far along the path as the file goes; `pairs` keeps the keys of the maps that were passed. */
function deepest(
  root: Node | null,
  path: SeedPath,
  pairs: WeakMap<object, Map<string, Pair>>,
): { value: unknown; key?: unknown } {
  let value: unknown = root;
  let key: unknown;
  for (const step of path) {
    if (isMap(value)) {
      let byKey = pairs.get(value);
      if (byKey === undefined) {
        byKey = new Map(
          value.items.flatMap((item): [string, Pair][] =>
            isScalar(item.key) ? [[String(item.key.value), item]] : [],
          ),
        );
        pairs.set(value, byKey);
      }
      const pair = byKey.get(String(step));
      if (pair === undefined) return { value, key };
      key = pair.key;
      value = pair.value ?? pair.key;
    } else if (isSeq(value)) {
      const item: unknown = value.items[Number(step)];
      if (item === undefined) return { value, key };
      value = item;
    } else return { value, key };
  }
  return { value, key };
}
