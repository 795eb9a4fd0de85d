import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/seeds.ts';

/** Files as they are in the project, with line ends of both kinds where that is the point. */
const FILES = {
  'src/model/dates.ts': 'const a = 1;\nconst b = 2;\n',
  'seeds/places.yaml': 'places:\n  - id: harbour\n',
  'docs/licence.txt': 'One line.\nAnother.\n',
  '.ci/run': '#!/usr/bin/env bash\nexec npm test\n',
  'seeds/article.txt': 'As it came,\r\nwith both kinds\nof line ends.\r\n',
  'test/fixtures/talks/talks.txt': 'As it came,\r\nwith both kinds\nof line ends.\r\n',
};

it('a checkout with the line ends of Windows has every file to the byte, and nothing to commit', () => {
  const folder = temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=true', '-c', 'core.safecrlf=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  copyFileSync('.gitattributes', join(folder, '.gitattributes'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git('add', '.');
  for (const path of Object.keys(FILES)) rmSync(join(folder, path));
  git('checkout', '--quiet', '--', '.');
  expect(
    Object.fromEntries(Object.keys(FILES).map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
  ).toEqual(FILES);
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'all');
  expect(git('status', '--porcelain')).toBe('');
});
