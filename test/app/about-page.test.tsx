/** The page on how the article was read: all of it is said from the readout, and reached from where sources are named. */
import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { AboutPage } from '../../src/app/about-page.tsx';
import { AboutParts } from '../../src/app/about-parts.tsx';
import * as useChunks from '../../src/app/use-chunks.ts';
import { UsePage } from '../../src/app/use-page.tsx';
import { EditionContext } from '../../src/data/edition.ts';
import { ABOUT, USE } from '../../src/model/site-paths.ts';
import { loadWords } from '../support/load-words.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';
import { renderPage } from '../support/render-page.tsx';
import { type ExplorerOptions, renderWithExplorer } from '../support/render-with-explorer.tsx';

// What a page that is left again has begun to load is there before: nothing comes after the last test.
beforeAll(async () => {
  const i18n = await loadWords('en');
  await Promise.all(Object.values(useChunks).map((chunk) => chunk.preload(i18n)));
});

const showParts = (options: ExplorerOptions = {}) =>
  renderWithExplorer(
    <EditionContext value={{ version: '0123abcd' }}>
      <AboutParts />
    </EditionContext>,
    { under: ABOUT, ...options },
  );
const section = (name: string) => within(screen.getByRole('region', { name }));

it('is reached with the view from the explorer’s sources and from the page with downloads, and leads back', async () => {
  const { unmount } = await renderPage({ address: '?topic=politics' });
  expect(screen.getByRole('link', { name: 'About & sources' })).toHaveAttribute(
    'href',
    './about/?topic=politics',
  );
  unmount();
  const use = await renderWithExplorer(<UsePage />, { address: '?topic=politics', under: USE });
  expect(screen.getByRole('link', { name: 'About & sources' })).toHaveAttribute(
    'href',
    '../about/?topic=politics',
  );
  use.unmount();
  await renderWithExplorer(<AboutPage />, { address: '?topic=politics', under: ABOUT });
  expect(screen.getByRole('heading', { level: 1, name: 'About & sources' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: realReadout('en').title })).toHaveAttribute(
    'href',
    '../?topic=politics',
  );
  expect(screen.getByRole('link', { name: 'Қазақша' })).toHaveAttribute(
    'href',
    '../../../kk/dushanbe-2026/about/?topic=politics',
  );
});

it('names every page that the readout rests on with its address and the day on which it was read', async () => {
  await showParts();
  const { publisher, context } = realReadout('en');
  const sources = section('Sources');
  for (const { url } of [{ url: publisher.url ?? '' }, ...context.sources])
    expect(sources.getByRole('link', { name: url })).toHaveAttribute('href', url);
  expect(sources.getAllByText(/read on \d+ November 2026/)).toHaveLength(context.sources.length);
});

it('explains every word of strength, with the verbs that it was read from', async () => {
  await showParts();
  const ladder = section('How firm the words are');
  for (const { name, meaning, verbs } of realReadout('en').ladder) {
    const word = ladder.getByText(name).closest('div');
    expect(word).toHaveTextContent(meaning);
    for (const verb of verbs) expect(word).toHaveTextContent(verb);
  }
});

it('says how many words are in statements, and quotes each that is not, with the reason', async () => {
  await showParts();
  const { frames, text } = realReadout('en');
  const method = section('How the article was read');
  expect(method.getByText(/Words in the article: 492, of them in statements: 480/)).toBeInTheDocument();
  for (const { range, reason } of frames) {
    const item = method.getByText(text.slice(...range)).closest('li');
    expect(item).toHaveTextContent(reason);
  }
});

it('says which date was computed and how, and what was inferred and why, each with the way to its statement', async () => {
  await showParts();
  const computed = section('What was computed');
  expect(computed.getByText(/derived: the year of the talks, 2026, less one/)).toBeInTheDocument();
  expect(computed.getByRole('link', { name: /1\.2bn US dollars/ })).toHaveAttribute(
    'href',
    '../?sel=statement:trade-last-year#p-trade-last-year',
  );
  const open = section('What was not found or not verified');
  expect(open.getByText(/The sentence is passive and names no one/)).toBeInTheDocument();
});

it('says which version of the reading it is; one that does not know it says nothing', async () => {
  const { unmount } = await showParts();
  expect(section('Version').getByText(/^This is version 0123abcd\./)).toBeInTheDocument();
  unmount();
  await renderWithExplorer(<AboutParts />, { under: ABOUT });
  expect(screen.queryByRole('region', { name: 'Version' })).toBeNull();
});

it('has no part for what a readout does not have: places, a target', async () => {
  await showParts({ readout: harbourReadout('en') });
  expect(screen.queryByRole('region', { name: 'Points on the map' })).toBeNull();
  expect(screen.queryByText(/what if/)).toBeNull();
});
