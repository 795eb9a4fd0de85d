/**
 * The compiler: files of a readout in, the readout out, or everything that is wrong with it. It reads no disk and uses
 * nothing of Node, so that it runs in a browser or an editor too.
 */
import type { BaseMap } from '../model/basemap.ts';
import type { Readout } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type AssembledReadout, assemble } from './assemble.ts';
import { layDesk } from './desk.ts';
import type { Seeds } from './input/seed-file.ts';
import { type LanguageParts, localise } from './localise.ts';
import { extentOf } from './map/area-shape.ts';
import type { BaseMapInput } from './map/base-map-schema.ts';
import { mapPicture } from './map/map-picture.ts';
import type { Problem } from './problems.ts';
import { resolveReadout } from './resolve/readout.ts';
import { textPlaces } from './text-places.ts';

/** A readout without a language, and what its pages read. */
export interface CompiledReadout {
  /** Each text in all its languages. */
  common: AssembledReadout;
  /** One for each of its languages, in their order: the first is the one that is led to. */
  readouts: ReadonlyMap<Lang, Readout>;
}

export interface Compilation {
  /** Absent where there are problems. */
  compiled?: CompiledReadout;
  problems: Problem[];
  /** What looks wrong and stops nothing. */
  warnings: Problem[];
}

/** The base map of the seeds, and the name of the file that pages fetch it from. */
export interface NamedBaseMap extends BaseMapInput {
  name: string;
}

/**
 * @param baseMap - with it the places are held against the map, and the pages have one.
 * @param isKept - a version that was published before: what judges its words warns, see {@link judging}.
 */
export function compileReadout(seeds: Seeds, baseMap?: NamedBaseMap, isKept = false): Compilation {
  const desk = layDesk(seeds, isKept);
  const { problems, warnings } = desk;
  const resolved = resolveReadout(desk, baseMap?.topology);
  if (resolved === undefined) return { problems, warnings };
  const common = assemble(resolved);
  const map = baseMap && mapOf(baseMap, common.places);
  const parts = { translations: resolved.translations, ...(map === undefined ? {} : { map }) };
  const placeOf = placesWith(baseMap, seeds);
  const readouts = new Map<Lang, Readout>();
  for (const lang of common.languages) {
    const localised = localise(common, parts, lang, placeOf);
    if ('readout' in localised) readouts.set(lang, localised.readout);
    else problems.push(...localised.problems);
  }
  if (problems.length > 0) return { problems, warnings };
  return { compiled: { common, readouts }, problems, warnings };
}

/** The picture of the map, with the names on the map in all languages. */
function mapOf(baseMap: NamedBaseMap, places: AssembledReadout['places']): LanguageParts['map'] {
  const picture = mapPicture(baseMap, places);
  if (picture === undefined) return undefined;
  const names = Object.fromEntries(baseMap.labels.map((label) => [label.id, label.names]));
  return { ...picture, names, baseMap: baseMap.name };
}

/** The places of the texts in all files, the labels of the base map among them. */
function placesWith(baseMap: NamedBaseMap | undefined, seeds: Seeds) {
  const inSeeds = textPlaces(seeds);
  const labels = new Map<object, string>(baseMap?.labels.map(({ id, names }) => [names, id]));
  return (text: object) => {
    const id = labels.get(text);
    return id !== undefined && baseMap ? { file: baseMap.labelsFile, id } : inSeeds(text);
  };
}

/** What pages fetch: the base map without the names, which are the readout's. */
export function baseMapContent({ topology, labels }: BaseMapInput): BaseMap {
  const bbox = extentOf(topology);
  return {
    topology: { ...topology, bbox },
    labels: labels.map(({ id, lon, lat, minZoom }) => ({ id, lon, lat, minZoom })),
  };
}
