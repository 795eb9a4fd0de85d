/** Stops the browser tests before the first one where there is no browser to run them in. */
import { locateChromium, missingChromium } from '../../../tools/chromium.mjs';

// Playwright wants a default export here.
// biome-ignore lint/style/noDefaultExport: see above
export default function needsBrowser(): void {
  if (locateChromium() === undefined) throw new Error(missingChromium());
}
