/** A JSON file held against its schema: the first thing that is wrong with it, by its path. */
import * as v from 'valibot';
import { decodeText, positionInText } from './decode-text.ts';
import { printable } from './printable.ts';
import { type Problem, shown } from './problems.ts';
import { readBytes, shownFile } from './seed-file.ts';
import { shownPath, type YamlPath } from './yaml-file.ts';

/** What stands behind each message about the base map, which nobody writes by hand. */
const MAKE_ANEW = 'run "npm run basemap" to make it anew';

/** The data as it stands in the file, unknown keys and all; `undefined` after adding what is wrong to `problems`. */
export function readJson<S extends v.GenericSchema<unknown, unknown>>(
  path: string,
  schema: S,
  problems: Problem[],
): v.InferInput<S> | undefined {
  const bytes = readBytes(path, problems);
  const source = bytes && decodeText(shownFile(path), bytes, problems);
  if (source === undefined) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(source.text);
  } catch (error) {
    problems.push(syntaxProblem(source.file, source.text, error));
    return undefined;
  }
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return data as v.InferInput<S>;
  const [issue] = result.issues;
  const steps = (issue.path ?? []).map(({ key }) => key as string | number);
  problems.push(wrongShape(source.file, steps, issue.input, issue.message));
  return undefined;
}

/** What is wrong at a path of a base map. */
export function wrongShape(file: string, path: YamlPath, found: unknown, expected: string): Problem {
  return {
    file,
    what: `not the base map that was expected, at ${shownPath(path)}; ${MAKE_ANEW}`,
    found: found === undefined || found === null ? 'nothing' : shown(found),
    expected,
  };
}

/** The engine names the place of an error as an offset, and of some errors none. */
function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/.exec(reason)?.[1];
  return {
    file,
    ...(offset === undefined ? {} : positionInText(text.slice(0, Number(offset)))),
    what: `the base map cannot be read; ${MAKE_ANEW}`,
    found: printable(reason, 200),
    expected: 'JSON',
  };
}
