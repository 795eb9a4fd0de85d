/** Reads everything people edit: one text, its annotations and translations, topics, places, context. */
import { join } from 'node:path';
import type * as v from 'valibot';
import {
  annotationFileSchema,
  placesFileSchema,
  topicsFileSchema,
  translationFileSchema,
} from '../compile/input/annotations.ts';
import { contextFileSchema } from '../compile/input/context.ts';
import type { SeedFile, Seeds, SourceText } from '../compile/input/seed-file.ts';
import { oneOf, type Problem, shown } from '../compile/problems.ts';
import { NAME_LANGUAGES } from '../model/vocabulary.ts';
import { nearestId } from '../text/nearest-id.ts';
import { checkShape } from './check-shape.ts';
import { decodeText } from './decode-text.ts';
import { namesIn, readBytes, shownFile } from './seed-file.ts';
import { parseYaml } from './yaml-file.ts';

const ANNOTATIONS = '.annotations.yaml';

/**
 * Reads the seeds of one readout from a folder. What is missing or of the wrong shape is added to
 * `problems`; `undefined` where not enough is left to go on with.
 */
export function loadSeeds(folder: string, problems: Problem[]): Seeds | undefined {
  const names = namesIn(folder);
  const annotated = names.filter((name) => name.endsWith(ANNOTATIONS));
  const [annotationsName] = annotated;
  if (annotationsName === undefined || annotated.length > 1) {
    problems.push({
      file: shownFile(folder),
      what: annotated.length > 1 ? 'more than one readout in the folder' : 'no readout in the folder',
      found: annotated.length > 1 ? annotated.join(', ') : `no file *${ANNOTATIONS}`,
      expected: `one <name>.txt with its <name>${ANNOTATIONS}`,
    });
    return undefined;
  }
  const stem = annotationsName.slice(0, -ANNOTATIONS.length);
  const text = readText(folder, `${stem}.txt`, names, problems);
  const annotations = readYaml(folder, annotationsName, annotationFileSchema, names, problems);
  const topics = readYaml(folder, 'topics.yaml', topicsFileSchema, names, problems);
  const places = readYaml(folder, 'places.yaml', placesFileSchema, names, problems);
  const context = readYaml(folder, 'context.yaml', contextFileSchema, names, problems);
  const translations = names.flatMap((name) => {
    const language = languageOf(name, stem);
    if (language === undefined) return [];
    if (NAME_LANGUAGES.some((known) => known === language)) {
      return readYaml(folder, name, translationFileSchema, names, problems) ?? [];
    }
    problems.push({
      file: shownFile(join(folder, name)),
      what: 'a translation into a language that is not known here',
      found: shown(name),
      expected: oneOf(NAME_LANGUAGES.map((known) => `${stem}.${known}.yaml`)),
    });
    return [];
  });
  if (!text || !annotations || !topics || !places || !context) return undefined;
  return { text, annotations, topics, places, context, translations };
}

/** `kk` of `<stem>.kk.yaml`; `undefined` for other files, such as an editor's own copy of a translation. */
function languageOf(name: string, stem: string): string | undefined {
  if (!name.startsWith(`${stem}.`) || name === `${stem}${ANNOTATIONS}`) return undefined;
  return /^\.([^.]+)\.yaml$/.exec(name.slice(stem.length))?.[1];
}

function bytesOf(folder: string, name: string, names: string[], problems: Problem[]): Buffer | undefined {
  if (names.includes(name)) return readBytes(join(folder, name), problems);
  const extension = name.slice(name.lastIndexOf('.'));
  const nearest = nearestId(
    name,
    names.filter((other) => other.endsWith(extension) && !isReadAnyway(other)),
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

/** Files with a name of their own, which are no misspelling of another. */
function isReadAnyway(name: string): boolean {
  return name.endsWith(ANNOTATIONS) || ['topics.yaml', 'places.yaml', 'context.yaml'].includes(name);
}

function readText(
  folder: string,
  name: string,
  names: string[],
  problems: Problem[],
): SourceText | undefined {
  const bytes = bytesOf(folder, name, names, problems);
  return bytes && decodeText(shownFile(join(folder, name)), bytes, problems);
}

function readYaml<S extends v.GenericSchema<unknown, unknown>>(
  folder: string,
  name: string,
  schema: S,
  names: string[],
  problems: Problem[],
): SeedFile<v.InferOutput<S>> | undefined {
  const source = readText(folder, name, names, problems);
  const yaml = source && parseYaml(source.file, source.text, problems);
  if (!yaml) return undefined;
  const data = checkShape(yaml, schema, problems);
  return data === undefined ? undefined : { ...yaml, data };
}
