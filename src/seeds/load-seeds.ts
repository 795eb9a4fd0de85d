/** Reads everything people edit of one readout: its text, annotations, translations and context, and what it shares. */
import { basename, join } from 'node:path';
import { sha256Wanted } from '../compile/check/text.ts';
import { annotationFileSchema } from '../compile/input/annotations.ts';
import { contextFileSchema } from '../compile/input/context.ts';
import type { SeedFile, SeedPart, Seeds } from '../compile/input/seed-file.ts';
import type { ActorInput } from '../compile/input/shared.ts';
import { translationFileSchema } from '../compile/input/translation.ts';
import { type Problem, shown } from '../compile/problems.ts';
import { LANGUAGE_TAG } from '../model/texts.ts';
import type { Wanted } from './check-shape.ts';
import { annotationsOf, CONTEXT, languageOf, stemOf, textOf } from './file-names.ts';
import { readText, readYaml } from './read-file.ts';
import { namesIn, shownFile } from './seed-file.ts';
import { chosenLadder, type SharedSeeds } from './shared-seeds.ts';

/**
 * What the files of the readout in a folder are called by, see file-names.ts; `undefined` after complaining where the
 * folder has no annotations, or several.
 */
export function stemIn(folder: string, problems: Problem[]): string | undefined {
  const stems = namesIn(folder).flatMap((name) => stemOf(name) ?? []);
  const [stem] = stems;
  if (stem !== undefined && stems.length === 1) return stem;
  const isEmpty = stem === undefined;
  problems.push({
    file: shownFile(folder),
    what: isEmpty ? 'no readout in the folder' : 'more than one readout in the folder',
    found: isEmpty ? `no file ${annotationsOf('*')}` : stems.map(annotationsOf).join(', '),
    expected: `one ${textOf('<name>')} with its ${annotationsOf('<name>')}${isEmpty ? '' : ', or each readout in a folder readouts/<id>/'}`,
  });
  return undefined;
}

/**
 * Reads the seeds of one readout from a folder. What is missing or of the wrong shape is added to
 * `problems`; `undefined` where not enough is left to go on with.
 * @param stem - see {@link stemIn}
 */
export function loadSeeds(
  folder: string,
  stem: string,
  shared: SharedSeeds,
  problems: Problem[],
): Seeds | undefined {
  const names = namesIn(folder);
  const text = readText(folder, textOf(stem), names, problems);
  // Whatever stands there instead, an editor needs the digits.
  const wanted: Wanted = (path) => (text && path.at(-1) === 'sha256' ? sha256Wanted(text) : undefined);
  const annotations = readYaml(folder, annotationsOf(stem), annotationFileSchema, names, problems, wanted);
  const context = readYaml(folder, CONTEXT, contextFileSchema, names, problems);
  const translations = names.flatMap((name) => {
    const language = languageOf(name, stem);
    if (language === undefined) return [];
    if (LANGUAGE_TAG.test(language)) {
      return readYaml(folder, name, translationFileSchema, names, problems, wanted) ?? [];
    }
    problems.push({
      file: shownFile(join(folder, name)),
      what: 'a translation into what is no language',
      found: shown(language),
      expected: `<name>.<language>.yaml, with a tag of BCP 47 such as ${stem}.en.yaml`,
    });
    return [];
  });
  if (!text || !annotations || !context) return undefined;
  return joinSeeds({ text, annotations, context, translations }, shared, problems);
}

/** The files of one readout with what it shares; `undefined` after complaining where not enough of that is there. */
export function joinSeeds(
  own: Pick<Seeds, 'text' | 'annotations' | 'context' | 'translations'>,
  shared: SharedSeeds,
  problems: Problem[],
): Seeds | undefined {
  const { topics, places } = shared;
  const ladder = topics && places && chosenLadder(own.annotations, shared, problems);
  if (!topics || !places || ladder === undefined) return undefined;
  const actors = [own.annotations, shared.actors ?? []].flat().flatMap(actorsOf);
  return { ...own, topics, places, ladder, actors };
}

function actorsOf(file: SeedFile<{ actors: readonly ActorInput[] }>): SeedPart<ActorInput>[] {
  return file.data.actors.map((data, index) => ({ file, path: ['actors', index], data }));
}

/** A folder of `readouts/` has the id of its readout as its name: each address has one folder. */
export function checkFolderName(folder: string, { annotations }: Seeds, problems: Problem[]): void {
  const { id } = annotations.data.readout;
  if (id === basename(folder)) return;
  problems.push({
    ...annotations.at(['readout', 'id']),
    id,
    what: 'the id of a readout is not the name of its folder',
    found: shown(id),
    expected: `${basename(folder)}, or a folder readouts/${id}/`,
  });
}
