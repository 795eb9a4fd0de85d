import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CiteSection } from '../../../src/features/use/cite-section.tsx';
import { USE } from '../../../src/model/site-paths.ts';
import { putCitationsIntoPage } from '../../support/citations-in-page.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

let takeAway = () => {};
beforeAll(() => {
  // The reader's own day, in whatever zone this runs.
  vi.setSystemTime(new Date(2026, 10, 27, 12));
  takeAway = putCitationsIntoPage();
});
afterAll(() => {
  takeAway();
  vi.useRealTimers();
});

/** What the clipboard has once a button of a group was pressed. */
async function copied(group: string, button: string): Promise<string> {
  const { user } = await renderWithExplorer(<CiteSection />, { address: '?topic=economy', under: USE });
  const buttons = within(screen.getByRole('group', { name: group }));
  await user.click(buttons.getByRole('button', { name: button }));
  return navigator.clipboard.readText();
}
const explorer = `${window.location.origin}/en/dushanbe-2026/`;

it('the explorer is cited with its own address, not with that of this page', async () => {
  expect(await copied('This explorer', 'Text')).toBe(`Sapar. ${explorer}`);
});

it('the article is cited with the reader’s own day, on which it is copied', async () => {
  expect(await copied('The article', 'Text')).toBe('The article. (n.d.). Retrieved November 27, 2026');
});

it.each([
  ['BibTeX', 'urldate = {2026-11-27}'],
  ['RIS', 'Y2  - 2026/11/27/'],
  ['CSL-JSON', '"accessed"'],
])('so it is in %s', async (format, day) => {
  expect(await copied('The article', format)).toContain(day);
});

it('both stand in words for paper, which copies nothing', async () => {
  await renderWithExplorer(<CiteSection />, { under: USE });
  expect(await screen.findByText(`Sapar. ${explorer}`)).toBeInTheDocument();
  expect(screen.getByText('The article. (n.d.). Retrieved November 27, 2026')).toBeInTheDocument();
});

it('a link to the view is one to the explorer with the reader’s filters', async () => {
  expect(await copied('A link to this view', 'Copy link')).toBe(`${explorer}?topic=economy`);
});
