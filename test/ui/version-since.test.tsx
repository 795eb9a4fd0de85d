/** What is said of a version that was cited. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { versionIndexBlock } from '../../src/data/version-index-block.ts';
import { VersionSince } from '../../src/ui/version-since.tsx';
import { keptIndex, putBlock } from '../support/kept-site.ts';
import { EARLIER, PRESENT, presentReading } from '../support/kept-talks.ts';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

beforeEach(() => putBlock(versionIndexBlock.id, keptIndex()));

async function said(version: string, statement?: string) {
  await renderWithExplorer(
    <p role="status">
      <VersionSince version={version} statement={statement} />
    </p>,
    {
      readout: presentReading(),
    },
  );
  return screen.findByRole('status');
}

it.each([
  [
    EARLIER,
    undefined,
    'The version of 20 May 2032 was cited. 3 statements have changed since. Read this version What changed',
  ],
  [
    EARLIER,
    'lighthouse',
    'The version of 20 May 2032 was cited. This statement has changed since. Read this version What changed',
  ],
  [
    EARLIER,
    'talks',
    'The version of 20 May 2032 was cited. This statement has not changed since. Read this version What changed',
  ],
  [
    PRESENT,
    undefined,
    'The version of 1 June 2032 was cited. No statement has changed since. Read this version What changed',
  ],
  ['2030-01-01', undefined, 'The address names a version that is not known here: 2030-01-01'],
  ['constructor', undefined, 'The address names a version that is not known here: constructor'],
])('of %s, with %s chosen: %s', async (version, statement, words) => {
  expect(await said(version, statement)).toHaveTextContent(new RegExp(`^${words}$`));
});

it('leads to the change log, and to the version, where the statement that was cited is chosen', async () => {
  await said(EARLIER, 'lighthouse');
  const version = screen.getByRole('link', { name: 'Read this version' });
  expect(version).toHaveAttribute('href', `./versions/${EARLIER}/?sel=statement:lighthouse`);
  expect(screen.getByRole('link', { name: 'What changed' })).toHaveAttribute('href', './changes/');
});
