/** A JSON file held against its schema: the first thing that is wrong with it, by its path. */
import * as v from 'valibot';
import { MAKE_ANEW, wrongShape } from '../compile/map/wrong-shape.ts';
import type { Problem } from '../compile/problems.ts';
import { printable } from '../text/printable.ts';
import { decodeText, positionInText } from './decode-text.ts';
import { readBytes, shownFile } from './seed-file.ts';

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
