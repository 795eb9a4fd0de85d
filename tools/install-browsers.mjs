/** Installs the browsers of the tests where they are missing and that may be done: on Debian, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { locateChromium, locateHeadlessShell, missingChromium } from './chromium.mjs';

/** Installs Debian's Chromium and its headless shell, whichever is missing. Says nothing where it may not. */
export function ensureBrowsers() {
  const missing = [
    ...(locateChromium() === undefined ? ['chromium', 'fonts-noto-core'] : []),
    ...(locateHeadlessShell() === undefined && !process.env['CHROME_PATH']
      ? ['chromium-headless-shell']
      : []),
  ];
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length === 0 || !mayInstall) return;
  console.log(`Installing ${missing.join(', ')} …`);
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  // Each alone: where a release has no headless shell, all tests run in the whole browser.
  for (const name of missing)
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
}

/** Where there is no browser, says what to do for the tests that need one. */
export function askForBrowser() {
  if (locateChromium() === undefined) console.error(`\nThe browser tests cannot run. ${missingChromium()}`);
}
