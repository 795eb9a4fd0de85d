/** The two sites that the browser tests read: what each is built from, and into which folder. */

/** @typedef {{ seeds: string, out: string }} TestSite */

/** A frozen readout: what nearly all tests read, so that an edit of the published one breaks none of them. */
export const FIXTURE_SITE = { seeds: 'test/fixtures/dushanbe-talks', out: '.test-site' };

/** What is published. Only published.spec.ts reads it, by rules that hold for any readout. */
export const PUBLISHED_SITE = { seeds: 'seeds', out: 'dist' };
