/** Where each text stands in the files, so that what a page lacks can be told by file and line. */
import { idAround } from './ids.ts';
import type { SeedFile, SeedPath, Seeds } from './input/seed-file.ts';
import { visitValues, yamlFiles } from './input/seed-values.ts';
import type { Problem } from './problems.ts';

export type TextPlace = Pick<Problem, 'file' | 'line' | 'column' | 'id'>;

/** The place of a text, which is known by itself: the object that was read, not what it says. */
export type TextPlaces = (text: object) => TextPlace | undefined;

/** Of every object in the files of a readout. They are gone through when the first place is asked for: seldom. */
export function textPlaces(seeds: Seeds): TextPlaces {
  let places: ReturnType<typeof placesIn> | undefined;
  return (text) => {
    places ??= placesIn(seeds);
    const place = places.get(text);
    if (place === undefined) return undefined;
    const id = idAround(place.file.data, place.path);
    return { ...place.file.at(place.path), ...(id === undefined ? {} : { id }) };
  };
}

function placesIn(seeds: Seeds): Map<unknown, { file: SeedFile<unknown>; path: SeedPath }> {
  const places: ReturnType<typeof placesIn> = new Map();
  for (const file of yamlFiles(seeds)) {
    visitValues(file, (value, path) => {
      if (typeof value === 'object') places.set(value, { file, path });
    });
  }
  return places;
}
