/** Walks through everything that people wrote of a readout. */
import type { SeedFile, SeedPath, Seeds } from './seed-file.ts';

/** The YAML files of a readout and those that it shares with others, each once. */
export function yamlFiles(seeds: Seeds): Set<SeedFile<unknown>> {
  const { annotations, translations, topics, places, context, ladder, actors } = seeds;
  const shared = [ladder.file, ...actors.map(({ file }) => file)];
  return new Set([annotations, ...translations, topics, places, context, ...shared]);
}

/** Visits every value in a file, what holds others before what is in it. */
export function visitValues(
  { data }: SeedFile<unknown>,
  visit: (value: unknown, path: SeedPath) => void,
): void {
  const walk = (value: unknown, path: SeedPath) => {
    visit(value, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value))
      walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(data, []);
}
