/** Before the first browser test: stops where there is no browser, and builds the fixture's site where it is to be built. */
import { locateChromium, missingChromium } from '../../../tools/chromium.mjs';
import { ensureTestSite } from '../../../tools/test-site.mjs';
import { FIXTURE_SITE } from './sites.mjs';

// Playwright wants a default export here.
// biome-ignore lint/style/noDefaultExport: see above
export default async function prepare(): Promise<void> {
  if (locateChromium() === undefined) throw new Error(missingChromium());
  await ensureTestSite(FIXTURE_SITE);
}
