/** Finds the browser that the tests drive, by path: a Chrome or Chromium that is installed on the machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The two popups of the address bar are pages of the browser's own, loaded anew with each window: they take more of the
 * processor than the page under test. The switch replaces Playwright's own, so what that holds off is held off here.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** For headless use, also as root, and without any request of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join()}`,
];

/** The same browser without windows: a page starts in half the time. Debian has it as a package of its own. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @type {Record<string, string>} by platform */
const HOW_TO_INSTALL = {
  linux: 'install one (Debian, Ubuntu: "sudo apt-get install chromium"; Fedora: "sudo dnf install chromium")',
  darwin: 'install Google Chrome into /Applications ("brew install --cask google-chrome")',
  win32: 'install Google Chrome ("winget install Google.Chrome")',
};

/**
 * @returns {string | undefined} the path of a browser: the one that CHROME_PATH names, else the first on
 *   PATH, else one in a usual place.
 */
export function locateChromium() {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return [...onPath(NAMES), ...USUAL_PLACES].find((path) => existsSync(path));
}

/**
 * @returns {string | undefined} the path of a browser without windows, for tests that need none: the first on PATH.
 *   None where CHROME_PATH names a browser: all tests run in that one then.
 */
export function locateHeadlessShell() {
  if (process.env['CHROME_PATH']) return undefined;
  return onPath(SHELL_NAMES).find((path) => existsSync(path));
}

/** @param {readonly string[]} names */
function onPath(names) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @returns {string} that no browser was found, and what to do on this machine */
export function missingChromium() {
  const named = process.env['CHROME_PATH'];
  if (named)
    return `CHROME_PATH names ${named}, and no browser is there: set it to the path of one, or unset it.`;
  return `No Chrome or Chromium was found: ${HOW_TO_INSTALL[process.platform] ?? HOW_TO_INSTALL['linux']}, or set CHROME_PATH to the path of one.`;
}

/** @returns {string} the path of a browser; where there is none, says what to do and ends the process with status 1 */
export function chromiumOrExit() {
  const path = locateChromium();
  if (path !== undefined) return path;
  console.error(missingChromium());
  process.exit(1);
}
