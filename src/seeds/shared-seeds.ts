/** What the readouts of a folder share: topics and places, and actors and ladders where there are such files. */
import { join } from 'node:path';
import type { AnnotationFile } from '../compile/input/annotations.ts';
import type { RungInput } from '../compile/input/ladder.ts';
import type { SeedFile, SeedPart } from '../compile/input/seed-file.ts';
import {
  type ActorsFile,
  actorsFileSchema,
  type LaddersFile,
  laddersFileSchema,
  type PlacesFile,
  placesFileSchema,
  type TopicsFile,
  topicsFileSchema,
} from '../compile/input/shared.ts';
import { oneOf, type Problem, shown } from '../compile/problems.ts';
import { nearestId } from '../text/nearest-id.ts';
import { SHARED } from './file-names.ts';
import { readYaml } from './read-file.ts';
import { namesIn, shownFile } from './seed-file.ts';

/** Each absent where the file is: for topics and places that is a problem already. */
export interface SharedSeeds {
  topics: SeedFile<TopicsFile> | undefined;
  places: SeedFile<PlacesFile> | undefined;
  actors: SeedFile<ActorsFile> | undefined;
  ladders: SeedFile<LaddersFile> | undefined;
}

const BASE_MAP = ['basemap.topo.json', 'basemap-labels.json'];

/** Reads them; what is missing or of the wrong shape is added to `problems`. */
export function loadShared(folder: string, problems: Problem[]): SharedSeeds {
  const names = namesIn(folder);
  const has = (name: string) => names.includes(name);
  return {
    topics: readYaml(folder, 'topics.yaml', topicsFileSchema, names, problems),
    places: readYaml(folder, 'places.yaml', placesFileSchema, names, problems),
    actors: has('actors.yaml')
      ? readYaml(folder, 'actors.yaml', actorsFileSchema, names, problems)
      : undefined,
    ladders: has('ladders.yaml')
      ? readYaml(folder, 'ladders.yaml', laddersFileSchema, names, problems)
      : undefined,
  };
}

/** Complains about shared files in the folder of one readout, where nobody reads them. */
export function refuseShared(folder: string, problems: Problem[]): void {
  for (const name of namesIn(folder).filter((file) => [...SHARED, ...BASE_MAP].includes(file))) {
    problems.push({
      file: shownFile(join(folder, name)),
      what: 'a file that all readouts share, in the folder of one',
      found: shown(name),
      expected: `${name} beside the folder readouts/`,
    });
  }
}

/** The ladder that a readout's annotations have, or name; `undefined` after complaining where there is none of the name. */
export function chosenLadder(
  annotations: SeedFile<AnnotationFile>,
  { ladders }: SharedSeeds,
  problems: Problem[],
): SeedPart<readonly RungInput[]> | undefined {
  const { ladder } = annotations.data;
  if (typeof ladder !== 'string') return { file: annotations, path: ['ladder'], data: ladder };
  const list = ladders?.data.ladders ?? [];
  const index = list.findIndex(({ id }) => id === ladder);
  const found = list[index];
  if (ladders !== undefined && found !== undefined)
    return { file: ladders, path: ['ladders', index, 'rungs'], data: found.rungs };
  const ids = list.map(({ id }) => id);
  const nearest = nearestId(ladder, ids);
  problems.push({
    ...annotations.at(['ladder']),
    what: 'unknown ladder',
    found: shown(ladder),
    expected: ladders === undefined ? 'a file ladders.yaml with it, or the rungs themselves' : oneOf(ids),
    ...(nearest === undefined ? {} : { nearest }),
  });
  return undefined;
}
