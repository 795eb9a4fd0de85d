/** Where each text stands in the files, so that what a page lacks can be told by file and line. */
import { idAround } from './ids.ts';
import type { SeedFile, SeedPath, Seeds } from './input/seed-file.ts';
import type { Problem } from './problems.ts';

export type TextPlace = Pick<Problem, 'file' | 'line' | 'column' | 'id'>;

/** The place of a text, which is known by itself: the object that was read, not what it says. */
export type TextPlaces = (text: object) => TextPlace | undefined;

/** Of every object in the files of a readout. */
export function textPlaces(seeds: Seeds): TextPlaces {
  const places = new Map<object, () => TextPlace>();
  const note = (file: SeedFile<unknown>, value: unknown, path: SeedPath) => {
    if (typeof value !== 'object' || value === null) return;
    places.set(value, () => {
      const id = idAround(file.data, path);
      return { ...file.at(path), ...(id === undefined ? {} : { id }) };
    });
    for (const [key, item] of Object.entries(value))
      note(file, item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  const { annotations, topics, places: gazetteer, context, translations, ladder, actors } = seeds;
  const shared = [ladder.file, ...actors.map(({ file }) => file)];
  for (const file of new Set([annotations, topics, gazetteer, context, ...translations, ...shared]))
    note(file, file.data, []);
  return (text) => places.get(text)?.();
}
