/** What a citation says of the version that it is of. */
import { expect, it } from 'vitest';
import { citationsOf } from '../../src/citation/citations.ts';
import { versionFolder } from '../../src/model/site-paths.ts';
import { EARLIER, earlierReading, PRESENT, presentReading } from '../support/kept-talks.ts';
import { loadWords } from '../support/load-words.ts';

const siteUrl = 'https://sapar.example/';
const PAGE = `${siteUrl}en/lighthouse-talks/`;

it('of a reading that was kept it names the version by its day, in its address too', async () => {
  const cited = { readout: presentReading(), version: '3f9a1c2b', siteUrl };
  const { explorer, statement } = citationsOf(await loadWords('en'), cited);
  expect([explorer.csl['version'], explorer.csl['URL']]).toEqual([PRESENT, `${PAGE}?v=${PRESENT}`]);
  expect(statement.csl['URL']).toBe(`${PAGE}?sel=statement:saparfillsid&v=${PRESENT}`);
});

it('is dated by the day of the version, not by the last review before it', async () => {
  const readout = { ...presentReading(), version: '2032-06-03b' };
  const cited = citationsOf(await loadWords('en'), { readout, version: '', siteUrl });
  const issued = { 'date-parts': [[2032, 6, 3]] };
  for (const what of ['explorer', 'statement'] as const) expect(cited[what].csl).toMatchObject({ issued });
  expect(cited.statement.text).toContain('Sapar. (2032, June 3). ');
});

it('of an earlier version the address is its own', async () => {
  const readout = earlierReading();
  const page = { id: readout.id, lang: readout.lang, under: versionFolder(EARLIER) };
  const { explorer, statement } = citationsOf(await loadWords('en'), { readout, page, version: '', siteUrl });
  expect([explorer.csl['version'], explorer.csl['URL']]).toEqual([EARLIER, `${PAGE}versions/${EARLIER}/`]);
  expect(statement.csl['URL']).toBe(`${PAGE}versions/${EARLIER}/?sel=statement:saparfillsid`);
});

it('of a reading that was not kept it names a hash, and its address no version', async () => {
  const { version: _, ...readout } = presentReading();
  const { explorer } = citationsOf(await loadWords('en'), { readout, version: '3f9a1c2b', siteUrl });
  expect([explorer.csl['version'], explorer.csl['URL']]).toEqual(['3f9a1c2b', PAGE]);
});
