/** How firmly a thing was said: the rung of a statement, its verb, and the verbs of our own words. */
import type { Leaf, Mutant } from './mutant.ts';
import { othersBehind, replaced, type Told } from './told.ts';

interface Rung {
  rung: number;
  id: string;
  verbs: readonly string[];
}

/** Forms of one verb for each rung, weakest first: one stands where another stood and the sentence stays one. */
const TOLD_VERBS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['discussed', 'reviewed', 'exchanged', 'dwelt on', 'dwelt separately on'],
    ['noted'],
    ['confirmed'],
    ['agreed'],
    ['signed'],
  ],
  kk: [
    ['талқыланды', 'қаралды', 'пікір алмасылды', 'тоқталып өтілді', 'назар аударылды'],
    ['аталып өтті', 'білдірілді'],
    ['расталды'],
    ['уағдаласылды'],
    ['қол қойылды'],
  ],
};

/** The rung of each statement, and its verb, moved to each other rung. */
export function rungMutants(leaves: readonly Leaf[], ladder: readonly Rung[]): Mutant[] {
  // From the weakest to the firmest.
  const rungs = [...ladder].sort((a, b) => a.rung - b.rung);
  const ids = rungs.map(({ id }) => id);
  const inStatements = leaves.filter(({ path }) => path[0] === 'statements' && path.length === 3);
  return inStatements.flatMap((leaf) => {
    const key = leaf.path[2];
    if (key === 'strength') {
      const at = ids.indexOf(String(leaf.value));
      return ids.flatMap((id, other) => (other === at ? [] : replaced(direction(other > at), leaf, id)));
    }
    const at = rungs.findIndex(({ verbs }) => key === 'verb' && verbs.includes(String(leaf.value)));
    if (at < 0) return [];
    return rungs.flatMap(({ verbs: [verb] }, other) =>
      other === at || verb === undefined ? [] : replaced(direction(other > at), leaf, verb),
    );
  });
}

const direction = (isUp: boolean) => (isUp ? 'rung up' : 'rung down');

/** The verb of a title or a translated sentence, made one of the next two rungs above it and below it. */
export function verbMutants(told: readonly Told[]): Mutant[] {
  return told.flatMap(({ leaf, lang }) => {
    const rungs = TOLD_VERBS[lang] ?? [];
    return rungs.flatMap((forms, rung) =>
      forms.flatMap((form) => {
        const match = new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u').exec(leaf.words);
        if (match === null) return [];
        return othersBehind(rungs, forms, rungs.length).flatMap((others): Mutant[] => {
          const other = rungs.indexOf(others);
          const kind = other > rung ? 'verb up' : 'verb down';
          return Math.abs(other - rung) > 2
            ? []
            : [{ kind, leaf, at: match.index, before: form, after: others[0] ?? form }];
        });
      }),
    );
  });
}
