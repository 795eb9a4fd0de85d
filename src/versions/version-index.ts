import type { Readout } from '../model/readout.ts';
import type { VersionIndex } from '../model/versions.ts';
import type { Lang } from '../model/vocabulary.ts';
import { changesBetween } from './changes.ts';

/** A reading that was kept, in each language that its pages had. */
export interface KeptReading {
  version: string;
  readouts: ReadonlyMap<Lang, Readout>;
}

/** The language in which two readings are compared for readers of one: that one, or else the first that both have. */
export function comparedIn(
  lang: Lang,
  before: ReadonlyMap<Lang, Readout>,
  after: ReadonlyMap<Lang, Readout>,
): Lang | undefined {
  return [lang, ...after.keys()].find((each) => after.has(each) && before.has(each));
}

export function versionIndex(
  present: ReadonlyMap<Lang, Readout>,
  versions: readonly KeptReading[],
): VersionIndex {
  return Object.fromEntries(
    versions.map(({ version, readouts }) => {
      const changed = [...present.keys()].map((lang) => {
        const common = comparedIn(lang, readouts, present);
        return [
          lang,
          common === undefined ? [] : changedStatements(readouts.get(common), present.get(common)),
        ];
      });
      return [version, { pages: [...readouts.keys()], changed: Object.fromEntries(changed) }];
    }),
  );
}

function changedStatements(before: Readout | undefined, after: Readout | undefined): string[] {
  if (before === undefined || after === undefined) return [];
  return changesBetween(before, after).flatMap(({ group, id }) => (group === 'statement' ? [id] : []));
}
