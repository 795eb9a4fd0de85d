/** The files of one readout in memory, compiled anew for each change in one of them: nothing is written. */
import { readFileSync } from 'node:fs';
import { compileReadout } from '../../src/compile/compile.ts';
import { annotationFileSchema } from '../../src/compile/input/annotations.ts';
import { contextFileSchema } from '../../src/compile/input/context.ts';
import type { RungInput } from '../../src/compile/input/ladder.ts';
import type { Seeds } from '../../src/compile/input/seed-file.ts';
import { translationFileSchema } from '../../src/compile/input/translation.ts';
import { type Problem, ProblemsError } from '../../src/compile/problems.ts';
import { loadReadouts } from '../../src/seeds/load-readouts.ts';
import { joinSeeds } from '../../src/seeds/load-seeds.ts';
import { parseSeed } from '../../src/seeds/read-file.ts';
import { loadShared, type SharedSeeds } from '../../src/seeds/shared-seeds.ts';

export interface ReadoutTexts {
  /** The text that the statements quote. */
  source: string;
  /** Of the gazetteer, in its order. */
  placeIds: readonly string[];
  /** The rungs that the statements are on. */
  ladder: readonly RungInput[];
  /** The files whose facts are changed, by their paths. */
  annotations: string;
  context: string;
  /** With the language of each. */
  translations: readonly { file: string; language: string }[];
  textOf(file: string): string;
  /** What the compiler says of the readout when the file has another text. */
  problemsWith(file: string, text: string): readonly Problem[];
}

/**
 * Every readout of a folder of seeds. They are compiled without the base map, which no change concerns.
 * @throws ProblemsError where the seeds do not build as they are.
 */
export function readoutTexts(folder: string): ReadoutTexts[] {
  const problems: Problem[] = [];
  const shared = loadShared(folder, problems);
  const readouts = loadReadouts(folder, problems);
  for (const seeds of readouts) problems.push(...compileReadout(seeds).problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return readouts.map((seeds) => textsOf(seeds, shared));
}

function textsOf(seeds: Seeds, shared: SharedSeeds): ReadoutTexts {
  const { annotations, context, translations } = seeds;
  const all = [annotations, context, ...translations].map(({ file }) => file);
  const texts = new Map(all.map((file) => [file, readFileSync(file, 'utf8')]));
  return {
    source: seeds.text.text,
    placeIds: seeds.places.data.places.map(({ id }) => id),
    ladder: seeds.ladder.data,
    annotations: annotations.file,
    context: context.file,
    translations: translations.map(({ file, data }) => ({ file, language: data.language })),
    textOf: (file) => texts.get(file) ?? '',
    problemsWith: (file, text) => {
      const problems: Problem[] = [];
      const own = changed(seeds, file, text, problems);
      const joined = own && joinSeeds(own, shared, problems);
      return joined === undefined ? problems : [...problems, ...compileReadout(joined).problems];
    },
  };
}

/** The seeds with one file read anew; `undefined` where it has another shape, which is then among the problems. */
function changed(seeds: Seeds, file: string, text: string, problems: Problem[]): Seeds | undefined {
  if (file === seeds.annotations.file) {
    const annotations = parseSeed({ file, text }, annotationFileSchema, problems);
    return annotations && { ...seeds, annotations };
  }
  if (file === seeds.context.file) {
    const context = parseSeed({ file, text }, contextFileSchema, problems);
    return context && { ...seeds, context };
  }
  const translation = parseSeed({ file, text }, translationFileSchema, problems);
  return (
    translation && {
      ...seeds,
      translations: seeds.translations.map((one) => (one.file === file ? translation : one)),
    }
  );
}
