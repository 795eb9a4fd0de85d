/** The page of the changes, as its readers have it. */
import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { versionIndexBlock } from '../../../src/data/version-index-block.ts';
import { ChangeLog } from '../../../src/features/changes/change-log.tsx';
import { type ChangeLogData, changeLogBlock } from '../../../src/features/changes/change-log-block.ts';
import { KeptLine } from '../../../src/features/changes/kept-line.tsx';
import { CHANGES, versionFolder } from '../../../src/model/site-paths.ts';
import { changeLogData } from '../../../src/site/change-log-data.ts';
import { keptIndex, putBlock } from '../../support/kept-site.ts';
import { EARLIER, earlierReading, keptTalks, PRESENT, presentReading } from '../../support/kept-talks.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

let log: ChangeLogData;
beforeAll(async () => {
  log = await changeLogData(keptTalks(), 'en', 'https://sapar.example/');
});

async function shown(data: ChangeLogData, lang: 'en' | 'kk' = 'en') {
  const { Given } = changeLogBlock;
  const page = { readout: presentReading(lang), under: CHANGES };
  await renderWithExplorer(
    <Given value={data}>
      <ChangeLog />
    </Given>,
    page,
  );
}

it('leads from a changed statement to what it is now and to what it was', async () => {
  await shown(log);
  const item = screen.getAllByRole('listitem')[0] ?? document.body;
  expect(item).toHaveTextContent('Changed: Decision to build a now: tall lighthouse');
  expect(within(item).getByRole('link', { name: 'as it is now' })).toHaveAttribute(
    'href',
    '../?sel=statement:lighthouse',
  );
  expect(within(item).getByRole('link', { name: 'as it was' })).toHaveAttribute(
    'href',
    `../versions/${EARLIER}/?sel=statement:lighthouse`,
  );
});

it('tells a value that has no words of its own by its name and as it was and is', async () => {
  const [before, after] = [earlierReading(), structuredClone(presentReading())];
  after.publisher.name = 'Another publisher';
  const versions = [{ version: EARLIER, readouts: new Map([['en', before]] as const) }];
  const { version: _, ...present } = after;
  await shown(await changeLogData({ readouts: new Map([['en', present]] as const), versions }, 'en'));
  const name = screen.getByText('publisher.name').closest('dd');
  expect(name).toHaveTextContent(/now: Another publisher/);
});

it('leads from a removed statement to what it was alone, and from a new one to what it is', async () => {
  await shown(log);
  const linksOf = (words: RegExp) =>
    within(
      screen.getAllByRole('listitem').find((item) => words.test(item.textContent ?? '')) ?? document.body,
    )
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  expect(linksOf(/^Removed: Fish/)).toEqual(['as it was']);
  expect(linksOf(/^New: The ferry line/)).toEqual(['as it is now']);
});

it('says which version the page shows, and which is the first', async () => {
  await shown(log);
  const [latest, first] = [PRESENT, EARLIER].map((version) => document.getElementById(`v-${version}`));
  expect(latest).toHaveTextContent(/^Version of 1 June 2032The page shows this version now\./);
  expect(first).toHaveTextContent('The first version that was kept.');
  expect(within(latest ?? document.body).getByRole('link', { name: 'Read this version' })).toHaveAttribute(
    'href',
    `../versions/${PRESENT}/`,
  );
});

it('leads to the feed of the language where the site has one', async () => {
  await shown(log);
  expect(screen.getByRole('link', { name: 'The changes as a feed' })).toHaveAttribute(
    'href',
    '../changes.atom',
  );
});

it('says that no version was kept where none was', async () => {
  await shown({ versions: [], hasFeed: false });
  expect(document.body).toHaveTextContent('No version has been kept yet.');
});

it('the explorer of a version says which one it is and what changed since, and leads to today', async () => {
  putBlock(versionIndexBlock.id, keptIndex());
  await renderWithExplorer(<KeptLine />, { readout: earlierReading(), under: versionFolder(EARLIER) });
  expect(screen.getByRole('complementary')).toHaveTextContent(
    'You are reading the version of 20 May 2032. 3 statements have changed since.',
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '../../',
    '../../changes/',
  ]);
});
