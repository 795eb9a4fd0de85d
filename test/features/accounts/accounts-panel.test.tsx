import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../../src/explorer/readout-index.ts';
import { accountViews } from '../../../src/features/accounts/account-topics.ts';
import { AccountsPanel } from '../../../src/features/accounts/accounts-panel.tsx';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<AccountsPanel />, options);

const NAME = 'Two accounts of the talks';
const panel = () => within(screen.getByRole('region', { name: NAME }));

/** What stands under a topic, the article's side and the account's. */
function sides(topic: string): string[][] {
  const pair = panel().getByRole('heading', { level: 3, name: topic }).parentElement;
  return [...(pair?.querySelectorAll('ul') ?? [])].map((list) =>
    [...list.querySelectorAll('li')].map((item) => (item.textContent ?? '').trim()),
  );
}

/** The page's own words nearest to two things that it does not name: quoted once. */
const TIES =
  'The diplomats placed particular emphasis on reinforcing political ties, enhancing trade and economic cooperation, advancing joint investment projects, and fostering cultural and humanitarian exchanges.';

describe('the other side’s account', () => {
  it('stands beside the article, topic by topic, with its source', async () => {
    await renderPanel();
    const topics = panel().getAllByRole('heading', { level: 3 });
    expect(topics.map((topic) => topic.textContent)).toEqual(['Politics', 'Economy', 'Security']);
    expect(panel().getByRole('link', { name: 'Trend' })).toHaveAttribute(
      'href',
      'https://www.trend.az/casia/tajikistan/4154060.html',
    );
  });

  it('says what it names and what it does not, beside the article’s statements', async () => {
    await renderPanel();
    expect(sides('Economy')).toEqual([
      [
        "Last year's mutual trade exceeded 1.2bn US dollars",
        'Agreed to take concerted measures towards the goal of 2bn US dollars of trade turnover',
      ],
      [
        'Not named: A figure of trade.Looked for: “billion”, “million”, “per cent”, “$”.',
        `Not named: A target of trade.Looked for: “goal”, “target”, “billion”, “double”. The nearest to it: “${TIES}”`,
      ],
    ]);
    expect(sides('Politics')[1]).toEqual([
      'Named: Regular political consultations between the two ministries.',
      'Named: The programme of the two ministries.',
    ]);
  });

  it('has all statements of a topic beside it where it points to none', async () => {
    await renderPanel();
    expect(sides('Security')[0]).toEqual([
      'Views exchanged on ensuring regional security and sustainable development in Central Asia',
    ]);
  });

  it('says of which other topics it has nothing', async () => {
    await renderPanel();
    expect(
      panel().getByText(
        'Topics of the article that were not compared with this account: Agriculture, Water and energy, Transport, International affairs and Culture.',
      ),
    ).toBeInTheDocument();
  });

  it('leads to a statement, and to all of a topic', async () => {
    const { user } = await renderWithExplorer(
      <>
        <TimelinePanel />
        <AccountsPanel />
      </>,
    );
    await user.click(panel().getByRole('link', { name: /^Cooperation programme/ }));
    expect(window.location.search).toBe('?sel=statement:cooperation-programme');
    const all = panel().getByRole('link', { name: 'All 12 statements on Politics' });
    expect(all).toHaveAttribute('href', '?topic=politics#commitments');
    await user.click(all);
    expect(window.location.search).toBe('?topic=politics');
    expect(screen.getByRole('region', { name: 'What was agreed, and what was raised' })).toHaveFocus();
  });

  it('is whole whatever is filtered', async () => {
    await renderPanel({ address: '?topic=culture' });
    expect(sides('Economy')[0]).toHaveLength(2);
  });

  it('is not there without what comes from beyond the article', async () => {
    await renderPanel({ address: '?context=off' });
    expect(screen.queryByRole('region', { name: NAME })).not.toBeInTheDocument();
  });

  it('is not there where a readout has none', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(screen.queryByRole('region', { name: NAME })).not.toBeInTheDocument();
  });

  it('is in Kazakh on a Kazakh page', async () => {
    await renderPanel({ readout: realReadout('kk') });
    const kazakh = within(screen.getByRole('region', { name: 'Келіссөздер туралы екі хабар' }));
    expect(kazakh.getByText('Сауда мақсаты.', { exact: false })).toHaveTextContent(
      'Аталмаған: Сауда мақсаты.',
    );
    expect(
      kazakh.getByRole('link', { name: '«Саясат» тақырыбындағы барлық 12 тұжырым' }),
    ).toBeInTheDocument();
  });
});

it('accounts of earlier talks are not set beside the article', () => {
  const views = accountViews(indexReadout(realReadout('en')));
  expect(views.map(({ account }) => account.id)).toEqual(['tajik-side-2026-02']);
});
