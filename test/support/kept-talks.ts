/** A small invented readout of which two versions were kept: the earlier one in English, the present one in Kazakh too. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readout } from '../../src/model/readout.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import type { BuiltReadout } from '../../src/seeds/build-data.ts';
import { builtIn, temporaryFolder } from './seeds.ts';

export const KEPT_TALKS = 'test/fixtures/kept-talks';
export const EARLIER = '2032-05-20';
export const PRESENT = '2032-06-01';

let built: BuiltReadout | undefined;

export function keptTalks(): BuiltReadout {
  built ??= builtIn(KEPT_TALKS);
  return built;
}

export function presentReading(lang: Lang = 'en'): Readout {
  return inLanguage(keptTalks().readouts, lang);
}

export function earlierReading(): Readout {
  const [earlier] = keptTalks().versions;
  return inLanguage(earlier?.readouts ?? new Map(), 'en');
}

function inLanguage(readouts: ReadonlyMap<Lang, Readout>, lang: Lang): Readout {
  const readout = readouts.get(lang);
  if (readout === undefined) throw new Error(`no pages in "${lang}"`);
  return readout;
}

/** A copy that may be broken; it is gone after the test. */
export function copyKeptTalks() {
  const folder = temporaryFolder();
  cpSync(KEPT_TALKS, folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    /** Puts other words in the place of words that must stand exactly once in the file. */
    replace(name: string, before: string, after: string) {
      const content = readFileSync(path(name), 'utf8');
      if (content.split(before).length !== 2) throw new Error(`not once in ${name}: ${before}`);
      writeFileSync(
        path(name),
        content.replace(before, () => after),
      );
    },
  };
}
