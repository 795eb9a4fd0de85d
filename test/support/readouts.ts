/** The two readouts that the page's tests are written over, built from their seeds as a release builds them. */
import type { Readout } from '../../src/model/readout.ts';
import type { SearchData } from '../../src/model/search-data.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import type { BuiltReadout } from '../../src/seeds/build-data.ts';
import { builtIn } from './seeds.ts';

const built = new Map<string, BuiltReadout>();

function builtFrom(seeds: string): BuiltReadout {
  const data = built.get(seeds) ?? deepFreeze(builtIn(seeds));
  built.set(seeds, data);
  return data;
}

function readoutOf(seeds: string, lang: Lang): Readout {
  const readout = builtFrom(seeds).readouts.get(lang);
  if (readout === undefined) throw new Error(`the readout has no pages in "${lang}"`);
  return readout;
}

/** A copy of the published readout as it once was: Kazakh, 27 statements, nine places, a target, an English translation. */
export const realReadout = (lang: Lang): Readout => readoutOf('test/fixtures/dushanbe-talks', lang);

/** What a search over it reads. */
export const realSearch = (): SearchData => builtFrom('test/fixtures/dushanbe-talks').search.content;

/** A small invented one: English, nine statements, no place, no figure, no target, no translation. */
export const harbourReadout = (lang: Lang): Readout => readoutOf('test/fixtures/harbour-talks', lang);

/** Tests share the data, so that whatever writes to it fails at once. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
