import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../../src/seeds/output/output-folder.ts';
import { MARK, type OutputCommand } from '../../../src/seeds/output/output-mark.ts';
import { killedAt, refusedAt } from '../../support/failing-files.ts';
import { HARBOUR_TALKS, temporaryFolder } from '../../support/seeds.ts';

type Files = Record<string, string>;

/** A run for each of its changes: on a busy machine that takes its time. */
const SLOW_MS = 60_000;

const FIRST = { 'index.html': 'first', 'assets/one.js': '1' };
const SECOND = { 'index.html': 'second', 'assets/two.js': '2' };

/** A run of a command, from taking its folder to leaving it. */
function run(
  out: string,
  files: Files,
  command: OutputCommand = 'build',
  isReplaced?: (p: string) => boolean,
) {
  const output = openOutput(out, { command, seeds: HARBOUR_TALKS });
  try {
    output.replace(new Map(Object.entries(files)), isReplaced);
  } finally {
    output.close();
  }
}

function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The files of a folder by path; the mark, which is in each, apart. */
function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    paths.filter((path) => path !== MARK).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('a run', () => {
  it('makes its folder, with the folders above it', () => {
    const out = join(temporaryFolder(), 'deep', 'dist');
    run(out, FIRST);
    expect(filesOf(out)).toEqual(FIRST);
  });

  it('replaces what an earlier run wrote, and what the new one does not have is gone', () => {
    const out = join(temporaryFolder(), 'dist');
    run(out, FIRST);
    run(out, SECOND);
    expect(filesOf(out)).toEqual(SECOND);
  });

  it('leaves every file that it did not write, those beside its own included', () => {
    const out = join(temporaryFolder(), 'dist');
    const foreign = { CNAME: 'example.org', 'assets/mine.png': 'mine', 'notes/a/b.txt': 'note' };
    run(out, FIRST);
    put(out, foreign);
    run(out, SECOND);
    expect(filesOf(out)).toEqual({ ...SECOND, ...foreign });
  });

  it('removes folders that its files leave empty, and leaves other empty ones', () => {
    const out = join(temporaryFolder(), 'dist');
    run(out, { 'data/old/a.json': 'A' });
    mkdirSync(join(out, 'mine'));
    run(out, { 'data/new/a.json': 'A' });
    expect(readdirSync(join(out, 'data'))).toEqual(['new']);
    expect(existsSync(join(out, 'mine'))).toBe(true);
  });

  it('takes an empty folder', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    expect(filesOf(out)).toEqual(FIRST);
  });

  it('leaves nothing beside its files but the mark, and of the same files the same mark', () => {
    const [out, other] = [temporaryFolder(), temporaryFolder()];
    run(out, FIRST);
    run(other, Object.fromEntries(Object.entries(FIRST).reverse()));
    expect(readdirSync(out).sort()).toEqual([MARK, 'assets', 'index.html']);
    expect(readFileSync(join(out, MARK), 'utf8')).toBe(readFileSync(join(other, MARK), 'utf8'));
  });

  it('replaces of its earlier files those alone that are in question', () => {
    const out = temporaryFolder();
    const singles = (readout: string) => (path: string) => path.startsWith(`${readout}.`);
    run(out, { 'a.en.html': 'a', 'a.kk.html': 'a' }, 'build:single', singles('a'));
    run(out, { 'b.en.html': 'b' }, 'build:single', singles('b'));
    run(out, { 'a.en.html': 'new a' }, 'build:single', singles('a'));
    expect(filesOf(out)).toEqual({ 'a.en.html': 'new a', 'b.en.html': 'b' });
  });

  it('that fails before it writes leaves no folder where there was none', () => {
    const around = temporaryFolder();
    openOutput(join(around, 'deep', 'dist'), { command: 'build', seeds: HARBOUR_TALKS }).close();
    expect(readdirSync(around)).toEqual([]);
  });
});

describe('a folder is refused, and stays as it was,', () => {
  const refused = (out: string, command: OutputCommand = 'build') => {
    const before = filesOf(out);
    let message = '';
    try {
      run(out, SECOND, command);
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    expect(filesOf(out)).toEqual(before);
    return message;
  };

  it('with files and no sign of an earlier run: the message has the names and what to type', () => {
    const out = temporaryFolder();
    put(out, { 'a.txt': '', 'b.txt': '', 'c.txt': '', 'd.txt': '', 'e.txt': '' });
    expect(refused(out)).toBe(
      [
        `${out}: not empty, and not written by "npm run build"`,
        '    found: a.txt, b.txt, c.txt and 2 more',
        '    expected: a new or empty folder, or one that "npm run build" wrote: name another with "--out", or delete this one where nothing in it is yours',
      ].join('\n'),
    );
  });

  it('without its mark, where it is no site: by names alone nobody knows whose the files are', () => {
    for (const command of ['data', 'build:single'] as const) {
      const out = temporaryFolder();
      run(out, FIRST, command);
      rmSync(join(out, MARK));
      expect(refused(out, command)).toContain(`not written by "npm run ${command}"`);
    }
  });

  it('where the file system takes no folder', () => {
    // On Linux: there Node's own way of making folders does not end.
    expect(() => run('/proc/sapar', FIRST)).toThrow('cannot be written');
  });

  it('that another command wrote', () => {
    const out = temporaryFolder();
    run(out, FIRST, 'build:single');
    expect(refused(out)).toContain('found: what "npm run build:single" wrote');
  });

  it('where a new file would cover one that is not ours', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    put(out, { 'assets/two.js': 'mine' });
    expect(refused(out)).toContain(
      `${join(out, 'assets/two.js')}: is not of an earlier run, and would be covered\n    found: a file`,
    );
  });

  it('where a folder or a link has the name of a new file, or a file that of a folder', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    rmSync(join(out, 'assets'), { recursive: true });
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(out, 'assets'));
    expect(refused(out)).toContain(`${join(out, 'assets')}: is not of an earlier run, and would be covered`);
    rmSync(join(out, 'assets'));
    put(out, { assets: 'mine' });
    expect(refused(out)).toContain('found: a file');
    rmSync(join(out, 'assets'));
    put(out, { 'assets/two.js/mine.txt': 'mine' });
    expect(refused(out)).toContain('found: a folder');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('where a file that would be replaced was changed by hand', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    put(out, { 'index.html': 'by hand' });
    expect(refused(out)).toContain(`${join(out, 'index.html')}: was changed after it had been written`);
  });

  it('where data would lie in a built site, at any depth', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    expect(refused(out, 'data')).toContain('data is not written into a built site');
    expect(() => run(join(out, 'data', 'deep'), {}, 'data')).toThrow(`found: the site in ${out}`);
    expect(existsSync(join(out, 'data'))).toBe(false);
  });

  it.each([
    '{',
    `{"command":"build","files":{"../a.txt":"${'0'.repeat(64)}"}}`,
    '{"command":"other","files":{}}',
  ])('where the mark is none that a run writes: %s', (text) => {
    const out = temporaryFolder();
    put(out, { ...FIRST, [MARK]: text });
    expect(refused(out)).toContain(`${join(out, MARK)}: not the list of files that a run writes`);
  });
});

describe('what is ours', () => {
  it('is a file whose content is what would be written, whoever wrote it', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    put(out, { 'assets/two.js': '2' });
    run(out, SECOND);
    expect(filesOf(out)).toEqual(SECOND);
  });

  it('is no longer a file that was changed by hand: where the new set does not have it, it stays', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    put(out, { 'assets/one.js': 'by hand' });
    run(out, SECOND);
    expect(filesOf(out)).toEqual({ ...SECOND, 'assets/one.js': 'by hand' });
    run(out, SECOND);
    expect(filesOf(out)).toEqual({ ...SECOND, 'assets/one.js': 'by hand' });
  });

  it('may be deleted by hand: it is written again', () => {
    const out = temporaryFolder();
    run(out, FIRST);
    rmSync(join(out, 'index.html'));
    run(out, FIRST);
    expect(filesOf(out)).toEqual(FIRST);
  });

  it('is nothing that lies behind a link: files with the same content there stay', () => {
    const [out, elsewhere] = [temporaryFolder(), temporaryFolder()];
    run(out, FIRST);
    rmSync(join(out, 'assets'), { recursive: true });
    put(elsewhere, { 'one.js': '1' });
    symlinkSync(elsewhere, join(out, 'assets'));
    run(out, { 'index.html': 'second' });
    expect(filesOf(elsewhere)).toEqual({ 'one.js': '1' });
  });
});

describe('a run that dies', () => {
  it(
    'wherever that is, leaves a folder that the next one makes whole, though that one fails',
    () => {
      const ends = new Set<string>();
      for (let n = 1; ; n += 1) {
        const out = join(temporaryFolder(), 'dist');
        run(out, FIRST);
        put(out, { CNAME: 'example.org' });
        const died = killedAt(n, () => run(out, SECOND));
        expect(readFileSync(join(out, 'CNAME'), 'utf8')).toBe('example.org');
        // The next run finds its seeds wrong, and ends without writing.
        openOutput(out, { command: 'build', seeds: HARBOUR_TALKS }).close();
        expect(readdirSync(out).filter((name) => name.startsWith('.sapar-'))).toEqual([MARK]);
        if (!died) break;
        ends.add(JSON.stringify(filesOf(out)));
      }
      const whole = [FIRST, SECOND].map((files) => ({ CNAME: 'example.org', ...files }));
      expect([...ends].map((end) => JSON.parse(end))).toEqual(whole);
    },
    SLOW_MS,
  );

  it(
    'before there was anything, leaves a folder that counts as empty',
    () => {
      let deaths = 0;
      for (let n = 1; ; n += 1) {
        const out = join(temporaryFolder(), 'dist');
        const died = killedAt(n, () => run(out, FIRST));
        run(out, SECOND);
        expect(filesOf(out)).toEqual(SECOND);
        if (!died) break;
        deaths += 1;
      }
      expect(deaths).toBeGreaterThan(0);
    },
    SLOW_MS,
  );
});

it(
  'a file system that refuses something, at any point, gives one line, and the folder stays as it was',
  () => {
    let refusals = 0;
    for (let n = 1; ; n += 1) {
      const out = join(temporaryFolder(), 'dist');
      run(out, FIRST);
      let message = '';
      const more = refusedAt(n, 'ENOSPC: no space left on device, write', () => {
        try {
          run(out, SECOND);
        } catch (error) {
          message = error instanceof Error ? error.message : '';
        }
      });
      expect(filesOf(out)).toEqual(message === '' ? SECOND : FIRST);
      if (message !== '') {
        refusals += 1;
        expect(message).toBe(
          `${out}: cannot be written, and is left as it was: ENOSPC: no space left on device, write`,
        );
      }
      if (!more) break;
    }
    expect(refusals).toBeGreaterThan(0);
  },
  SLOW_MS,
);
