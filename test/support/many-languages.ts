/** A readout in several languages, as the exports take it. */
import type { Readouts } from '../../src/exports/local-readouts.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { realReadout } from './readouts.ts';

/** The real one; the first language is the one that a file has where it has one. */
export const realReadouts = (...languages: Lang[]): Readouts =>
  new Map(languages.map((lang) => [lang, realReadout(lang)]));
