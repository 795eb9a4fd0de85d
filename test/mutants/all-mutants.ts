/** Every mutant of a readout, in the order of their kinds and of the files. */
import { leavesOf, type Mutant } from './mutant.ts';
import { actorMutants, placeMutants } from './name-mutants.ts';
import { negationMutants } from './negation-mutants.ts';
import { boundMutants, magnitudeMutants, unitMutants, yearMutants } from './number-mutants.ts';
import type { ReadoutTexts } from './readout-texts.ts';
import { accountMutants, quoteMutants, sourceMutants } from './record-mutants.ts';
import { rungMutants, verbMutants } from './strength-mutants.ts';
import { sentencesIn, toldIn } from './told.ts';

const LANGUAGES = new Set(['en', 'kk', 'ru', 'tg']);

export function allMutants(readout: ReadoutTexts): Mutant[] {
  const annotations = leavesOf(readout.annotations, readout.textOf(readout.annotations));
  const context = leavesOf(readout.context, readout.textOf(readout.context));
  const leaves = [...annotations, ...context];
  const sentences = readout.translations.flatMap(({ file, language }) =>
    sentencesIn(leavesOf(file, readout.textOf(file)), language),
  );
  const told = [...toldIn(leaves, LANGUAGES), ...sentences];
  const titles = told.filter(({ leaf: { path } }) => path[0] === 'statements' && path[2] === 'title');
  return [
    ...rungMutants(annotations, readout.ladder),
    ...verbMutants([...titles, ...sentences]),
    ...boundMutants(leaves, told),
    ...yearMutants(leaves, told),
    ...unitMutants(leaves, told),
    ...magnitudeMutants(leaves, told),
    ...negationMutants(told),
    ...actorMutants(annotations, told),
    ...placeMutants(annotations, told, readout.placeIds),
    ...quoteMutants(annotations, readout.source),
    ...sourceMutants(context),
    ...accountMutants(context),
  ].filter(({ before, after }) => before !== after);
}
