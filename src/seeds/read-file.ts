/** Reads one file of a folder of seeds: its bytes, its text, or its data held against a schema. */
import { join } from 'node:path';
import type * as v from 'valibot';
import type { SeedFile, SourceText } from '../compile/input/seed-file.ts';
import type { Problem } from '../compile/problems.ts';
import { nearestId } from '../text/nearest-id.ts';
import { checkShape, type Wanted } from './check-shape.ts';
import { decodeText } from './decode-text.ts';
import { CONTEXT, SHARED, stemOf } from './file-names.ts';
import { readBytes, shownFile } from './seed-file.ts';
import { parseYaml } from './yaml-file.ts';

function bytesOf(
  folder: string,
  name: string,
  names: readonly string[],
  problems: Problem[],
): Buffer | undefined {
  if (names.includes(name)) return readBytes(join(folder, name), problems);
  const extension = name.slice(name.lastIndexOf('.'));
  const nearest = nearestId(
    name,
    // Files with a name of their own are no misspelling of another.
    names.filter(
      (other) =>
        other.endsWith(extension) && stemOf(other) === undefined && ![...SHARED, CONTEXT].includes(other),
    ),
  );
  problems.push({
    file: shownFile(join(folder, name)),
    what: 'missing file',
    found: 'no such file',
    expected: name,
    ...(nearest === undefined ? {} : { nearest }),
  });
  return undefined;
}

/**
 * The text of a file; `undefined` after adding to `problems` why it cannot be had.
 * @param names - what the folder holds.
 */
export function readText(
  folder: string,
  name: string,
  names: readonly string[],
  problems: Problem[],
): SourceText | undefined {
  const bytes = bytesOf(folder, name, names, problems);
  return bytes && decodeText(shownFile(join(folder, name)), bytes, problems);
}

/** The data of a YAML file, of the shape of its schema; `undefined` after adding to `problems` what is wrong. */
export function readYaml<S extends v.GenericSchema<unknown, unknown>>(
  folder: string,
  name: string,
  schema: S,
  names: readonly string[],
  problems: Problem[],
  wanted?: Wanted,
): SeedFile<v.InferOutput<S>> | undefined {
  const source = readText(folder, name, names, problems);
  return source && parseSeed(source, schema, problems, wanted);
}

/** The same of a text that is there already. */
export function parseSeed<S extends v.GenericSchema<unknown, unknown>>(
  { file, text }: Pick<SourceText, 'file' | 'text'>,
  schema: S,
  problems: Problem[],
  wanted?: Wanted,
): SeedFile<v.InferOutput<S>> | undefined {
  const yaml = parseYaml(file, text, problems);
  if (!yaml) return undefined;
  const data = checkShape(yaml, schema, problems, wanted);
  return data === undefined ? undefined : { ...yaml, data };
}
