import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { locateChromium, locateHeadlessShell } from '../../tools/chromium.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapar-chromium-'));
  vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
  vi.stubEnv('CHROME_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};

it('the browser and the one without windows are found on the PATH, each by its name', () => {
  const [browser, shell] = [put('chromium'), put('chromium-headless-shell')];
  expect(locateChromium()).toBe(browser);
  expect(locateHeadlessShell()).toBe(shell);
});

it('there may be none without windows: the tests take the whole browser then', () => {
  put('chromium');
  expect(locateHeadlessShell()).toBeUndefined();
});

it('CHROME_PATH names the browser of all tests', () => {
  put('chromium-headless-shell');
  const named = put('my-browser');
  vi.stubEnv('CHROME_PATH', named);
  expect(locateChromium()).toBe(named);
  expect(locateHeadlessShell()).toBeUndefined();
});
