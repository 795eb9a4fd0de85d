/**
 * Hunspell with the dictionaries of Debian as a judge of the stemmers: which forms of a language it gives the same stem.
 * It is no dependency: what it says is committed, and asked for anew by "npm run judge" where it is installed
 * (apt-get install hunspell hunspell-tools hunspell-kk hunspell-ru).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DICTIONARIES = '/usr/share/hunspell';
/** How many words of the dictionary are taken, and how many forms of each at most. */
const WORDS = 1600;
const FORMS = 3;
/** How many of these forms are kept: each is searched for. */
const KEPT = 4000;

/** A language by the name of its dictionary, and the file that says what was judged. */
export const JUDGED = {
  kk: { dictionary: 'kk_KZ', file: 'test/fixtures/search/kazakh.txt' },
  ru: { dictionary: 'ru_RU', file: 'test/fixtures/search/russian.txt' },
} as const;
export type Judged = keyof typeof JUDGED;

/** Whether this machine has the judge, with the very dictionary that a table was made from. */
export function hasJudge(lang: Judged): boolean {
  const { dictionary, file } = JUDGED[lang];
  return (
    existsSync('/usr/bin/hunspell') &&
    existsSync('/usr/bin/unmunch') &&
    existsSync(`${DICTIONARIES}/${dictionary}.dic`) &&
    readFileSync(file, 'utf8').includes(hashOf(dictionary))
  );
}

/**
 * The table of a language: a line for each group of forms that have the same stems, "stem stem: form form". Words and
 * forms are drawn by their hashes, so the same dictionary gives the same bytes.
 */
export function judgedForms(lang: Judged): string {
  const { dictionary } = JUDGED[lang];
  const stems = stemsOf(dictionary, drawnForms(dictionary));
  const groups = new Map<string, string[]>();
  for (const [form, ofForm] of [...stems].slice(0, KEPT)) {
    const key = [...ofForm].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const lines = [...groups].map(([key, forms]) => `${key}: ${forms.join(' ')}`).sort();
  const head = `# Forms by the stems that hunspell gives them. SHA-256 of ${dictionary}.dic: ${hashOf(dictionary)}
# Written by "npm run judge"; licences in docs/licences.md.`;
  return `${head}\n${lines.join('\n')}\n`;
}

function hashOf(dictionary: string): string {
  return sha256(readFileSync(`${DICTIONARIES}/${dictionary}.dic`));
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** The first of a list in the order of their hashes. */
function drawn(words: Iterable<string>, count: number): string[] {
  return [...new Set(words)]
    .map((word): [string, string] => [sha256(word), word])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, word]) => word);
}

/** Inflected forms of drawn words, by the rules of the dictionary. */
function drawnForms(dictionary: string): string[] {
  const path = `${DICTIONARIES}/${dictionary}`;
  const lines = readFileSync(`${path}.dic`, 'utf8').split(/\r?\n/);
  const entries = drawn(
    lines.filter((line) => /^\p{Ll}{3,}\/\S+$/u.test(line)),
    WORDS,
  );
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  try {
    const few = join(folder, 'few.dic');
    writeFileSync(few, `${entries.length}\n${entries.join('\n')}\n`);
    return byWord(run('unmunch', [few, `${path}.aff`]).split('\n'), entries).flatMap((forms) =>
      drawn(
        forms.filter((form) => /^\p{Ll}+$/u.test(form)),
        FORMS,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The forms of each entry: the command gives them all in one list, each entry's behind its word. */
function byWord(list: readonly string[], entries: readonly string[]): string[][] {
  const words = entries.map((entry) => entry.split('/')[0]);
  const groups: string[][] = [];
  for (const line of list) {
    if (line === words[groups.length]) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

/** All stems that the dictionary gives each form; a form may be that of several words. */
function stemsOf(dictionary: string, forms: readonly string[]): Map<string, Set<string>> {
  const stems = new Map<string, Set<string>>();
  const told = run('hunspell', ['-d', dictionary, '-s'], `${forms.join('\n')}\n`);
  for (const line of told.split('\n')) {
    const [form, stem] = line.split(' ');
    if (form && stem) stems.set(form, (stems.get(form) ?? new Set()).add(stem));
  }
  return stems;
}

const run = (command: string, args: string[], input = '') =>
  execFileSync(command, args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1e9 });
