/** The way to report an error, in a statement's card and on the page about the reading. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Edition, EditionContext } from '../../src/data/edition.ts';
import { ReaderSection } from '../../src/features/about/reader-section.tsx';
import { ABOUT } from '../../src/model/site-paths.ts';
import { Card, renderWithExplorer } from '../support/render-with-explorer.tsx';

const FORM = 'https://example.org/report';
const VIEW = '?topic=economy&sel=statement:trade-target';
const explorer = `${window.location.origin}/en/dushanbe-2026/`;
const link = () => screen.queryByRole<HTMLAnchorElement>('link', { name: 'Report an error' });
const filledIn = (name: string) => new URL(link()?.href ?? '').searchParams.get(name);

const showCard = (edition: Edition | null) =>
  renderWithExplorer(
    <EditionContext value={edition}>
      <Card />
    </EditionContext>,
    { address: VIEW },
  );
const showPage = (edition: Edition) =>
  renderWithExplorer(
    <EditionContext value={edition}>
      <ReaderSection />
    </EditionContext>,
    { address: VIEW, under: ABOUT },
  );

describe('where the build was told an address', () => {
  it('the card leads there with the statement’s title, its address and the version filled in', async () => {
    await showCard({ version: '0123abcd', reportTo: FORM });
    const title = 'Agreed to take concerted measures towards the goal of 2bn US dollars of trade turnover';
    expect(filledIn('title')).toBe(`Sapar: ${title}`);
    expect(filledIn('body')).toBe(`${title}\n${explorer}${VIEW}\nversion 0123abcd\n\n`);
  });

  it('the page does so with the explorer’s address and the view that the reader came from', async () => {
    await showPage({ version: '0123abcd', reportTo: FORM });
    expect(filledIn('body')).toContain(`${explorer}${VIEW}\nversion 0123abcd\n`);
  });
});

describe('where it was told none', () => {
  it('the card offers nothing', async () => {
    await showCard(null);
    expect(link()).toBeNull();
  });

  it('the page says so, and what whoever runs the copy needs to know', async () => {
    await showPage({ version: '0123abcd' });
    expect(link()).toBeNull();
    expect(
      screen.getByText(/^This copy of Sapar gives no address for reporting errors\./),
    ).toBeInTheDocument();
  });
});
