/** What the compiler is given: the files of one readout, read and of the right shape, with the position of everything. */

import type { AnnotationFile } from './annotations.ts';
import type { ContextFile } from './context.ts';
import type { RungInput } from './ladder.ts';
import type { ActorInput, PlacesFile, TopicsFile } from './shared.ts';
import type { TranslationFile } from './translation.ts';

/** Keys and indexes from the root of a file to a value in it. */
export type SeedPath = readonly (string | number)[];

/** A path as messages name it: `statements[3].title`. */
export function shownPath(path: SeedPath): string {
  return path.length === 0
    ? 'the file'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : step))
        .join('.')
        .replaceAll('.[', '[');
}

/** `line` and `column` count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** The data of a file, and where each value stands in it. */
export interface SeedFile<T> {
  file: string;
  data: T;
  /** The value at a path; of what is not there, the nearest thing around it. */
  at(path: SeedPath): Position;
  /** The key at a path, for what is wrong with the key itself. */
  atKey(path: SeedPath): Position;
}

/** A text file as it is worked with: byte order mark dropped, CRLF made LF, everything else untouched. */
export interface SourceText {
  file: string;
  /** Without its byte order mark, line ends made LF. */
  text: string;
  /** With both, as it came. */
  came: string;
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  sha256: string;
}

/** A part of a file: its data, and the path to it. */
export interface SeedPart<T> {
  file: SeedFile<unknown>;
  path: SeedPath;
  data: T;
}

/** The files of one readout, and those that it shares with others: topics, places, ladders and actors. */
export interface Seeds {
  text: SourceText;
  annotations: SeedFile<AnnotationFile>;
  topics: SeedFile<TopicsFile>;
  places: SeedFile<PlacesFile>;
  context: SeedFile<ContextFile>;
  translations: SeedFile<TranslationFile>[];
  /** The ladder that it is read by: its own, or a shared one. */
  ladder: SeedPart<readonly RungInput[]>;
  /** Its own actors, and the shared ones. */
  actors: readonly SeedPart<ActorInput>[];
}
