import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPlace } from '../../../src/seeds/output/output-place.ts';
import { temporaryFolder } from '../../support/seeds.ts';

/** A home folder with a project in it, whose seeds lie elsewhere in it: `home/code/sapar`, `home/texts/seeds`. */
function surroundings() {
  const home = realpathSync(temporaryFolder());
  const [project, seeds] = [join(home, 'code', 'sapar'), join(home, 'texts', 'seeds')];
  for (const folder of [join(project, 'src'), join(project, 'seeds'), seeds])
    mkdirSync(folder, { recursive: true });
  return { home, project, seeds };
}

describe('a folder may be written to', () => {
  it.each(['dist', 'dist/', 'new/deep/dist', '.cache/bench/1', '../beside'])(
    'in the project, or beside it: %s',
    (out) => {
      const around = surroundings();
      const path = join(around.project, out);
      expect(outputPlace(path, around)).toBe(path.replace(/\/$/, ''));
    },
  );

  it('through a symbolic link: the place is the one that it leads to', () => {
    const around = surroundings();
    const target = join(around.home, 'target');
    mkdirSync(target);
    symlinkSync(target, join(around.home, 'link'));
    expect(outputPlace(join(around.home, 'link', 'dist'), around)).toBe(join(target, 'dist'));
  });
});

describe('a folder is refused', () => {
  it.each([
    ['that is the seeds', 'texts/seeds', 'the seeds: '],
    ['that is the seeds, with a slash', 'texts/seeds/', 'the seeds: '],
    ['that is the seeds, by a way around', 'texts/../code/../texts/seeds', 'the seeds: '],
    ['that holds the seeds', 'texts', ', which holds the seeds'],
    ['that lies in the seeds', 'texts/seeds/dist', ', which lies in the seeds'],
    ['that is the project', 'code/sapar', 'the project: '],
    ['that holds the project', 'code', ', which holds the project'],
    ['among the sources', 'code/sapar/src', "the project's own files in src"],
    ['among them, not there yet', 'code/sapar/src/new/dist', "the project's own files in src"],
    ['among the packages', 'code/sapar/node_modules/x', "the project's own files in node_modules"],
    ['in which builds work', 'code/sapar/.cache', ', where builds work'],
    ['in which a build works', 'code/sapar/.cache/build-7', ', where builds work'],
    ['in the history', 'code/sapar/.git', "the project's own files in .git"],
  ])('%s', (_, out, found) => {
    const around = surroundings();
    expect(() => outputPlace(`${around.home}/${out}`, around)).toThrow(found);
  });

  it('that is the home folder, or holds it, where neither seeds nor project lie in it', () => {
    const [around, home] = [surroundings(), realpathSync(temporaryFolder())];
    const elsewhere = { ...around, home: join(home, 'me') };
    mkdirSync(elsewhere.home);
    expect(() => outputPlace(elsewhere.home, elsewhere)).toThrow('found: the home folder: ');
    expect(() => outputPlace(home, elsewhere)).toThrow('which holds the home folder');
  });

  it('that is the root of the file system', () => {
    expect(() => outputPlace('/', surroundings())).toThrow('the root of the file system');
  });

  it('where a symbolic link leads to one that is refused', () => {
    const around = surroundings();
    symlinkSync(around.seeds, join(around.project, 'dist'));
    expect(() => outputPlace(join(around.project, 'dist'), around)).toThrow('the seeds: ');
    expect(() => outputPlace(join(around.project, 'dist', 'new'), around)).toThrow('which lies in the seeds');
  });

  it('where the seeds themselves are given by a symbolic link', () => {
    const around = surroundings();
    symlinkSync(around.seeds, join(around.home, 'link'));
    const linked = { ...around, seeds: join(around.home, 'link') };
    expect(() => outputPlace(around.seeds, linked)).toThrow('the seeds: ');
  });

  it('where git tracks files, whatever their folder is called', () => {
    const around = surroundings();
    mkdirSync(join(around.project, 'notes'));
    writeFileSync(join(around.project, 'notes', 'a.md'), 'A');
    const inNotes = () => outputPlace(join(around.project, 'notes', 'dist'), around);
    expect(inNotes).not.toThrow();
    execFileSync('git', ['init', '-q'], { cwd: around.project });
    execFileSync('git', ['add', 'notes'], { cwd: around.project });
    expect(inNotes).toThrow("the project's own files in notes");
  });

  it('that is a file, lies below one, or is a link to nothing: each stays as it is', () => {
    const around = surroundings();
    const file = join(around.home, 'file');
    writeFileSync(file, 'mine');
    symlinkSync(join(around.home, 'nowhere'), join(around.home, 'link'));
    expect(() => outputPlace(file, around)).toThrow(`${file}, which is a file`);
    expect(() => outputPlace(join(file, 'dist'), around)).toThrow(`${file}, which is a file`);
    expect(() => outputPlace(join(around.home, 'link'), around)).toThrow(
      'a symbolic link that leads nowhere',
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('with what was found and what to type', () => {
    const around = surroundings();
    expect(() => outputPlace(around.seeds, around)).toThrow(
      [
        `--out ${around.seeds}: nothing is written into this folder`,
        `    found: the seeds: ${around.seeds}`,
        '    expected: a folder for what is built alone, such as "--out dist"',
      ].join('\n'),
    );
  });
});
