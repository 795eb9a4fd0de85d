/** Copies of seeds in temporary folders, to break one thing in them and see what is said of it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { onTestFinished } from 'vitest';
import { type Problem, ProblemsError } from '../../src/compile/problems.ts';
import type { Readout } from '../../src/model/readout.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { type BuiltReadout, compileData } from '../../src/seeds/build-data.ts';
import { decodeText } from '../../src/seeds/decode-text.ts';

/** The small invented readout: English, four rungs, no place, no figure, no target, no translation. */
export const HARBOUR_TALKS = 'test/fixtures/harbour-talks';
/** A copy of the published one as it once was: Kazakh, with places, figures, a target and a translation. */
export const DUSHANBE = 'test/fixtures/dushanbe-talks';

/** Two small invented ones in readouts/, which share topics, places, actors and a ladder. */
export const TWO_READOUTS = 'test/fixtures/two-readouts';

const NAMES = {
  text: '.txt',
  annotations: '.annotations.yaml',
  translation: '.en.yaml',
  topics: 'topics.yaml',
  places: 'places.yaml',
  context: 'context.yaml',
} as const;
type SeedName = keyof typeof NAMES;

/** A copy that may be broken; it is gone after the test. */
export interface SeedsCopy {
  folder: string;
  /** The path of one of its files, as messages name it. */
  path(name: SeedName): string;
  read(name: SeedName): string;
  write(name: SeedName, content: string | Buffer): void;
  remove(name: SeedName): void;
  /** Puts other words in the place of words that must stand exactly once in the file. */
  replace(name: SeedName, before: string, after: string): void;
  /** Changes the text and records its new SHA-256, so that the change itself is not the fault. */
  replaceText(before: string, after: string): void;
  writeText(content: string | Buffer): void;
  /** Where words stand that must be there exactly once; a `|` in them marks the very place. */
  where(name: SeedName, words: string): { file: string; line: number; column: number };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sapar-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, contents by path; it is gone after the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function copySeeds(from: typeof HARBOUR_TALKS | typeof DUSHANBE = HARBOUR_TALKS): SeedsCopy {
  const folder = temporaryFolder();
  const names = readdirSync(from);
  for (const name of names) cpSync(join(from, name), join(folder, name));
  const stem = (names.find((name) => name.endsWith('.txt')) ?? '').replace(/\.txt$/, '');

  const path = (name: SeedName) => {
    const ending = NAMES[name];
    return join(folder, ending.startsWith('.') ? `${stem}${ending}` : ending);
  };
  const read = (name: SeedName) => readFileSync(path(name), 'utf8');
  const write = (name: SeedName, content: string | Buffer) => writeFileSync(path(name), content);
  const replace = (name: SeedName, before: string, after: string) => {
    const content = read(name);
    const start = only(content, before, path(name));
    write(name, content.slice(0, start) + after + content.slice(start + before.length));
  };
  const sha256 = () => decodeText('', readFileSync(path('text')), [])?.sha256 ?? '';
  const writeText = (content: string | Buffer) => {
    const before = sha256();
    write('text', content);
    replace('annotations', before, sha256());
  };
  return {
    folder,
    path,
    read,
    write,
    remove: (name) => rmSync(path(name)),
    replace,
    replaceText: (before, after) => {
      const content = read('text');
      only(content, before, path('text'));
      writeText(content.replace(before, () => after));
    },
    writeText,
    where: (name, words) => {
      const content = read(name);
      const mark = Math.max(0, words.indexOf('|'));
      const start = only(content, words.replace('|', ''), path(name)) + mark;
      const lines = content.slice(0, start).split('\n');
      return { file: path(name), line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
    },
  };
}

/** The only readout of a folder of seeds. */
export function builtIn(folder: string): BuiltReadout {
  const [readout, ...others] = compileData(folder).readouts;
  if (readout === undefined || others.length > 0) throw new Error('not one readout in the folder');
  return readout;
}

/** The readout that a folder of seeds gives, in one language. */
export function readoutIn(folder: string, lang: Lang = 'en'): Readout {
  const readout = builtIn(folder).readouts.get(lang);
  if (readout === undefined) throw new Error(`the readout has no pages in "${lang}"`);
  return readout;
}

/** The same in the two languages of the fixtures. */
export const readoutsIn = (folder: string) => ({ en: readoutIn(folder), kk: readoutIn(folder, 'kk') });

/** Everything that a run finds wrong; nothing where it builds. */
export function problemsOf({ folder }: Pick<SeedsCopy, 'folder'>): readonly Problem[] {
  try {
    compileData(folder);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

/** The one thing that a run finds wrong; one fault in the seeds must not be reported as several. */
export function onlyProblem(seeds: Pick<SeedsCopy, 'folder'>): Problem {
  const [problem, ...more] = problemsOf(seeds);
  if (problem === undefined) throw new Error('the seeds were expected to be wrong, and they build');
  if (more.length > 0)
    throw new Error(`one error was expected:\n${new ProblemsError([problem, ...more]).message}`);
  return problem;
}

/** One character, or one that is made of several: what makes offsets go wrong comes up often. */
const character = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['a', 'b', 'қ', ' ', '.', '"', 'Ж', '\n', '\r\n', '\u00a0'],
      ...['й', 'и\u0306', 'é', 'e\u0301', '\u0301', '\u0327', 'Å', '\u212b', '\u0344', 'a\u0301\u0327'],
      ...['각', '\u1100\u1161\u11a8', '가\u11a8', '\u1161', 'ด้', 'क़'],
      ...['🙂', '👩‍👩‍👧', '🇰🇿', '👍🏽', '\u{1d11e}', '𝒜\u0301'],
    ),
  },
);

/** Any text in Unicode, most often with combining marks, Hangul, emoji and line ends in it. */
export const anyText = fc.array(character, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));

/** Two different boundaries of a text, in order, drawn from those given. */
export function sliceAt(boundaries: readonly number[], a: number, b: number): [number, number] {
  const first = boundaries[a % boundaries.length] ?? 0;
  const second = boundaries[b % boundaries.length] ?? 0;
  return [Math.min(first, second), Math.max(first, second)];
}

/** The offsets between the letters as a reader counts them, its ends included. */
export function graphemeBoundaries(text: string): number[] {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return [...[...segments].map(({ index }) => index), text.length];
}

/** Whether an offset lies between the two halves of a character. */
export function cutsCharacter(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

function only(content: string, words: string, file: string): number {
  const start = content.indexOf(words);
  if (start < 0 || content.includes(words, start + 1)) {
    throw new Error(`${JSON.stringify(words)} must stand exactly once in ${file}`);
  }
  return start;
}
