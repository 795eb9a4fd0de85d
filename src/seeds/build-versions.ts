/** Compiles the kept versions of a readout, and tells which of them the present reading is. */
import { compileReadout, type NamedBaseMap } from '../compile/compile.ts';
import type { Problem } from '../compile/problems.ts';
import type { Readout } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { isSameReading } from '../versions/same-reading.ts';
import type { KeptSeeds } from './load-versions.ts';
import { type Searchable, searchable } from './searchable.ts';

/** A version that was kept. */
export interface BuiltVersion {
  /** See model/versions.ts. */
  version: string;
  /** One for each language that its pages had. */
  readouts: ReadonlyMap<Lang, Readout>;
  /** What a search over it reads. */
  search: Searchable['search'];
}

/**
 * @param kept - the earliest first, and so are the versions that it gives.
 * @param notes - takes what checks that came later say of them.
 */
export function buildVersions(
  kept: readonly KeptSeeds[],
  baseMap: NamedBaseMap | undefined,
  problems: Problem[],
  notes: Problem[],
): BuiltVersion[] {
  return kept.flatMap(({ version, seeds }) => {
    const { compiled, ...found } = compileReadout(seeds, baseMap, true);
    problems.push(...found.problems);
    notes.push(...found.warnings);
    return compiled ? [{ version, ...searchable(ofVersion(compiled.readouts, version)) }] : [];
  });
}

/** The version that the present reading is: the last one, or none where it was changed since. */
export function presentVersion(
  present: ReadonlyMap<Lang, Readout>,
  versions: readonly BuiltVersion[],
): string | undefined {
  const last = versions.at(-1);
  return last && isSameReading(last.readouts, present) ? last.version : undefined;
}

export function ofVersion(
  readouts: ReadonlyMap<Lang, Readout>,
  version: string | undefined,
): ReadonlyMap<Lang, Readout> {
  if (version === undefined) return readouts;
  return new Map([...readouts].map(([lang, readout]) => [lang, { ...readout, version }]));
}
