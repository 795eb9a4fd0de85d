import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <TimelinePanel />
      <Card />
    </>,
    options,
  );

const panel = (name = 'What was agreed, and what was raised') => screen.getByRole('region', { name });
const row = (title: string) => within(panel()).getByRole('link', { name: new RegExp(`^\\W*${title}`) });

/** The rows under a heading, as text. */
function rowsUnder(heading: RegExp): string[] {
  const group = within(panel()).getByRole('heading', { name: heading }).closest<HTMLElement>('.group');
  if (group === null) throw new Error('the heading has no group');
  return within(group)
    .queryAllByRole('link')
    .map((link) => link.textContent ?? '');
}

describe('what was promised', () => {
  it('counts commitments and raised matters apart: 5 and 13', async () => {
    await renderPanel();
    expect(within(panel()).getByText('5 commitments and 13 matters raised')).toBeInTheDocument();
    expect(rowsUnder(/^Commitments$/)).toHaveLength(5);
    expect(rowsUnder(/^Raised at the talks/)).toHaveLength(13);
    expect(rowsUnder(/^Other statements/)).toHaveLength(9);
  });

  it('goes down the ladder, with the number on every rung', async () => {
    await renderPanel();
    const rungs = within(panel()).getAllByRole('heading', { level: 4 });
    expect(rungs.map((heading) => heading.textContent)).toEqual([
      'Signed 1',
      'Agreed 1',
      'Confirmed 3',
      'Stressed 4',
      'Discussed 9',
    ]);
  });

  it('does not count the treaty among the commitments: it is quoted, with a date from beyond the article', async () => {
    await renderPanel();
    const treaty =
      'Signing of the treaty on allied relations mentionedQuotation · 22 August 2024 · date from beyond the articlelater step: 11 March 2026';
    expect(rowsUnder(/^Other statements/)).toContain(treaty);
    expect(rowsUnder(/^Commitments$/).join()).not.toContain('treaty');
  });

  it('says when the talks were, and that the article does not', async () => {
    await renderPanel();
    expect(panel()).toHaveTextContent('The talks: 16 February 2026 (date from beyond the article).');
  });
});

describe('a row says its date in words', () => {
  it('a span with both its ends, and that the article states it', async () => {
    await renderPanel();
    expect(row('Cooperation programme')).toHaveTextContent(/2026–2028 · stated in the article/);
  });

  it('an open end as one that is not given', async () => {
    await renderPanel();
    expect(row('Agreed to take concerted measures')).toHaveTextContent(/from 16 February 2026, no end given/);
  });

  it('an unknown start as one that is not given', async () => {
    await renderPanel();
    expect(row('Kazakhstan steadily')).toHaveTextContent('Fact · until 16 February 2026, start not given');
  });

  it('a derived date with its computation', async () => {
    await renderPanel();
    expect(row("Last year's mutual trade")).toHaveTextContent(
      'Fact · 2025 · derived: the year of the talks, 2026, less one',
    );
  });

  it('no date as none', async () => {
    await renderPanel();
    expect(row('Kosherbayev took part')).toHaveTextContent(/Event · no date/);
  });
});

describe('a row says in short what stands beside its words', () => {
  it('of a commitment its schedule and its delivery, apart from its strength', async () => {
    await renderPanel();
    expect(row('Readiness to coordinate')).toHaveTextContent(/no deadline named · delivery not checked$/);
    expect(row('Cooperation programme')).toHaveTextContent(/delivery not checkednew$/);
  });

  it('the day of a later step, also where nothing was undertaken', async () => {
    await renderPanel();
    expect(row('Signing of the treaty')).toHaveTextContent(/later step: 11 March 2026$/);
  });

  it('"said before" or "new" where it was compared, and nothing where it was not', async () => {
    await renderPanel();
    expect(row('Kosherbayev took part')).toHaveTextContent(/said before$/);
    expect(row("Last year's mutual trade")).toHaveTextContent(/new$/);
    expect(row('Views exchanged on ensuring')).not.toHaveTextContent(/said before|new$/);
    expect(panel()).toHaveTextContent(
      'hold against the earlier accounts that were compared: Talks in Dushanbe, 25 January 2024 and Talks in Dushanbe, August 2025.',
    );
  });

  it('the schedule alone without what comes from beyond the article', async () => {
    await renderPanel({ address: '?context=off' });
    expect(row('Agreed to take concerted measures')).toHaveTextContent(/no deadline named$/);
    expect(panel()).not.toHaveTextContent(/said before|later step|delivery/i);
  });
});

describe('a row', () => {
  it('when clicked chooses its statement', async () => {
    const { user } = await renderPanel();
    await user.click(row('Cooperation programme'));
    expect(screen.getByRole('dialog', { name: /^Cooperation programme/ })).toBeInTheDocument();
    expect(row('Cooperation programme')).toHaveAttribute('aria-current', 'true');
  });

  it('without script leads to its words in the article, by their id', async () => {
    await renderPanel();
    expect(row('Cooperation programme')).toHaveAttribute(
      'href',
      '?sel=statement:cooperation-programme#p-cooperation-programme',
    );
  });

  it('is there once for every statement shown, whatever is chosen', async () => {
    await renderPanel({ address: '?sel=place:dushanbe' });
    expect(panel().querySelectorAll('a.row')).toHaveLength(27);
  });
});

describe('under filters', () => {
  it('only what they leave is shown and counted; a rung without a statement is not there', async () => {
    await renderPanel({ address: '?topic=economy' });
    expect(within(panel()).getByText('1 commitment and 4 matters raised')).toBeInTheDocument();
    expect(within(panel()).queryByRole('heading', { name: /^Signed/ })).not.toBeInTheDocument();
  });

  it('a group without a statement has no heading', async () => {
    await renderPanel({ address: '?strength=fact' });
    expect(within(panel()).getByText('0 commitments and 0 matters raised')).toBeInTheDocument();
    expect(within(panel()).queryByRole('heading', { name: 'Commitments' })).not.toBeInTheDocument();
    expect(rowsUnder(/^Other statements/)).toHaveLength(2);
  });

  it('that leave nothing it says so', async () => {
    await renderPanel({ address: '?topic=economy&place=dushanbe' });
    expect(within(panel()).getByText('Nothing here under these filters.')).toBeInTheDocument();
    expect(panel().querySelectorAll('.row')).toHaveLength(0);
  });
});

describe('another readout', () => {
  it('has its own ladder and its own days', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(within(panel()).getByText('2 commitments and 3 matters raised')).toBeInTheDocument();
    expect(row('Harbour agreement signed')).toHaveTextContent('2031–2033 · stated in the article');
    expect(row('Decision to dredge')).toHaveTextContent('from 3 March 2031, no end given');
    expect(panel()).toHaveTextContent('The talks: 3 March 2031 (stated in the article).');
  });

  it('is in Kazakh on a Kazakh page', async () => {
    await renderPanel({ readout: realReadout('kk') });
    const kazakh = within(panel('Не туралы уағдаласылды, қандай мәселелер көтерілді'));
    expect(kazakh.getByText('5 уағдаластық пен ниет және 13 көтерілген мәселе')).toBeInTheDocument();
    expect(kazakh.getByRole('link', { name: /2026–2028/ })).toHaveTextContent(
      '2026–2028 · мақалада айтылған',
    );
  });
});
