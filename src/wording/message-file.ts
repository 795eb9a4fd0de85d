/** One file of messages, `src/i18n/messages/<language>.yaml`: its shape, and where everything in it stands. */
import * as v from 'valibot';
import { type Problem, shown } from '../compile/problems.ts';
import { checkShape } from '../seeds/check-shape.ts';
import { parseYaml } from '../seeds/yaml-file.ts';

const textSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Messages by their keys; groups of messages may lie in groups. */
interface MessageTree {
  [key: string]: string | MessageTree;
}

const treeSchema: v.GenericSchema<MessageTree> = v.record(
  v.string(),
  v.union([textSchema, v.lazy(() => treeSchema)]),
);

const fileSchema = v.objectWithRest({ language: textSchema, messages: treeSchema }, treeSchema);

/** The map of messages that every page begins with; what comes later stands in further maps, `parts`. */
export const FIRST = 'messages';

/** A message as it stands in a file: ICU MessageFormat. `line` and `column` count from 1. */
export interface FileMessage {
  /** The map of the file that it stands in: {@link FIRST}, or the name of a part. */
  part: string;
  /** From the map: `['filters', 'clear']`. */
  path: readonly string[];
  text: string;
  file: string;
  line: number;
  column: number;
}

export interface MessageFile {
  file: string;
  /** BCP 47, as the file is named. */
  lang: string;
  /** What the language calls itself: "Қазақша". */
  name: string;
  messages: readonly FileMessage[];
}

/** Reads a file; what is wrong with it is added to `problems` and gives `undefined`. */
export function readMessageFile(
  file: string,
  lang: string,
  text: string,
  problems: Problem[],
): MessageFile | undefined {
  const yaml = parseYaml(file, text, problems);
  const data = yaml && checkShape(yaml, fileSchema, problems);
  if (yaml === undefined || data === undefined) return undefined;
  const { language, ...maps } = data;
  const messages = Object.entries(maps).flatMap(([part, tree]) =>
    messagesOf(tree, []).map((message) => {
      const { line, column } = yaml.at([part, ...message.path]);
      return { ...message, part, file, line, column };
    }),
  );
  for (const { part, path, line, column } of messages) {
    const odd = [part, ...path].find((key) => !/^\p{L}[\p{L}\p{N}]*$|^[<>=~]$/u.test(key));
    if (odd === undefined) continue;
    problems.push({
      ...{ file, line, column },
      what: 'a key that code cannot name',
      found: shown(odd),
      expected: 'letters and digits, or one of < > = ~',
    });
  }
  return { file, lang, name: language, messages };
}

function messagesOf(tree: MessageTree, path: readonly string[]): Pick<FileMessage, 'path' | 'text'>[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: [...path, key], text: value }] : messagesOf(value, [...path, key]),
  );
}
