import type { Readout } from '../model/readout.ts';
import type { VersionIndex } from '../model/versions.ts';
import type { Lang } from '../model/vocabulary.ts';
import { changesBetween } from './changes.ts';

/** A reading that was kept, in each language that its pages had. */
export interface KeptReading {
  version: string;
  readouts: ReadonlyMap<Lang, Readout>;
}

/** Compared in every language that both have. */
export function versionIndex(
  present: ReadonlyMap<Lang, Readout>,
  versions: readonly KeptReading[],
): VersionIndex {
  return Object.fromEntries(
    versions.map(({ version, readouts }) => {
      const changes = [...present].flatMap(([lang, readout]) => {
        const earlier = readouts.get(lang);
        return earlier ? changesBetween(earlier, readout) : [];
      });
      const statements = changes.filter(({ group }) => group === 'statement').map(({ id }) => id);
      return [version, [...new Set(statements)]];
    }),
  );
}
