import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import '../../../src/features/trade/history-part.tsx';
import { TradePanel } from '../../../src/features/trade/trade-panel.tsx';
import { realReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<TradePanel />, options);

/** The history's script is a chunk of its own: a busy machine takes its time to load it. */
const PATIENCE = { timeout: 10_000 };

const CHART = 'Chart of the trade by year and of the target. Arrow keys lead from mark to mark.';
const TABLE = 'All figures and targets as a table';

/** The page once the history's own script has come. */
async function rendered(options: ExplorerOptions = {}) {
  const page = await renderPanel(options);
  const panel = document.getElementById('target');
  if (panel === null) throw new Error('the page has no panel of the target');
  await within(panel).findByText(options.readout?.lang === 'kk' ? /барлық көрсеткіш/i : TABLE, {}, PATIENCE);
  return { ...page, panel: within(panel) };
}
const chart = () => within(screen.getByRole('group', { name: CHART }));
const mark = (name: string | RegExp) => chart().getByRole('link', { name });
const table = () => within(screen.getByRole('region', { name: TABLE }));
const column = (at: number) =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.children[at]?.textContent);

describe('the chart', () => {
  it('has a mark for every figure and every time the target was stated, named with value, source and origin', async () => {
    await rendered();
    expect(chart().getAllByRole('link')).toHaveLength(16 + 7);
    expect(
      mark('2016: 590.2 million US dollars (Kazakhstan, Ministry of National Economy), beyond the article'),
    ).toBeInTheDocument();
    expect(mark('2025: more than 1.2 billion US dollars, the article')).toBeInTheDocument();
    expect(mark('16 February 2026: 2 billion US dollars, the article')).toBeInTheDocument();
  });

  it('says in words which years have no figure', async () => {
    const { panel } = await rendered();
    expect(
      panel.getByText('No figure for the whole year was found for 2014, 2015, 2018 and 2024.'),
    ).toBeInTheDocument();
  });

  it('shows of a chosen mark the computation and every source, with what the page is', async () => {
    const { user, panel } = await rendered();
    await user.click(mark(/^2021: about 1,162 million/));
    const detail = panel.getByText(/computed: 791 million US dollars × 1.469/, { selector: '.record *' });
    const record = within(detail.closest('.record') as HTMLElement);
    expect(record.getByRole('link', { name: 'The Astana Times' })).toHaveAttribute(
      'href',
      expect.stringContaining('astanatimes.com/2021/05/'),
    );
    expect(record.getByRole('link', { name: 'silkroad2021.org' })).toBeInTheDocument();
  });

  it('has the chosen mark in the address, which shows it again and can be copied', async () => {
    const { user, panel, unmount } = await rendered();
    await user.click(mark(/^2021: about 1,162 million/));
    const address = window.location.search;
    expect(address).toMatch(/^\?mark=[a-z0-9-]+$/);
    await user.click(panel.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/en/dushanbe-2026/${address}`,
    );
    unmount();
    const again = await rendered({ address });
    expect(
      again.panel.getByText(/^2021: about 1,162 million/, { selector: '.record *' }),
    ).toBeInTheDocument();
    expect(mark(/^2021: about 1,162 million/)).toHaveAttribute('aria-current', 'true');
  });

  it('shows of a target who stated it, the trade then and the deadline', async () => {
    const { user, panel } = await rendered();
    await user.click(mark(/^4 May 2023: at least 2 billion US dollars \(The presidents, in Astana\)/));
    const record = within(
      panel.getByText(/^4 May 2023/, { selector: '.record *' }).closest('.record') as HTMLElement,
    );
    expect(record.getByText('deadline: 2025 (the end of the road map for 2023-2025)')).toBeInTheDocument();
    expect(
      record.getByText(/^trade in the last whole year with a figure here: 2022, 1.4 billion US dollars/),
    ).toBeInTheDocument();
    await user.click(mark(/^May 2021/));
    expect(
      panel.getByText('trade, on the same page: 2020, 791 million US dollars (Kazakhstan, trade minister)', {
        selector: '.record *',
      }),
    ).toBeInTheDocument();
  });

  it('leads from the article’s own figure to its passage', async () => {
    const { user, panel } = await rendered();
    await user.click(mark(/^2025: more than/));
    const record = within(
      panel.getByText(/^2025: more than/, { selector: '.record *' }).closest('.record') as HTMLElement,
    );
    await user.click(record.getByRole('link', { name: '«1,2 млрд АҚШ долларынан»' }));
    expect(window.location.search).toBe('?sel=figure:trade-2025&mark=trade-2025');
  });

  it('is one stop of the Tab key; arrow keys go point by point, Home and End to either end', async () => {
    const { user } = await rendered();
    const links = chart().getAllByRole('link');
    expect(links.filter((link) => link.getAttribute('tabindex') !== '-1')).toEqual([links[0]]);
    links[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(links[1]).toHaveFocus();
    expect(links[1]).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{End}');
    expect(links.at(-1)).toHaveFocus();
    expect(links.filter((link) => link.getAttribute('tabindex') !== '-1')).toEqual([links.at(-1)]);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(links[0]).toHaveFocus();
  });
});

describe('the table', () => {
  it('has all of it: when, what, how much, whose, from where, how, and a link to every source', async () => {
    await rendered();
    expect(column(0)).toHaveLength(23);
    const row = table().getByRole('row', { name: /^2022 Trade 1,379 million/ });
    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      '2022',
      'Trade',
      '1,379 million US dollars',
      "Computed from the trade minister's figures for each direction",
      'beyond the article',
      'computed: 877.6 million US dollars (to Tajikistan) + 501.4 million US dollars (from Tajikistan)',
      'The Astana Times, May 2023',
    ]);
    const links = table()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '');
    const { trade = [], restatements = [], sources } = realReadout('en').context;
    const ids = [...trade, ...restatements.filter((item) => 'sources' in item)].flatMap(
      (item) => item.sources,
    );
    for (const { id, url } of sources) if (ids.includes(id)) expect(links).toContain(url);
  });

  it('says of a part of a year that it is one, and of a growth what the source gives', async () => {
    await rendered();
    const row = table().getByRole('row', { name: /^January.*October 2024/ });
    expect(row).toHaveTextContent(
      'a part of the year only; growth over the same period a year before, as the source gives it: more than 15%',
    );
  });

  it('is sorted by a column, the other way round at the second press, and says so', async () => {
    const { user } = await rendered();
    const button = table().getByRole('button', { name: 'Sort by: Value' });
    await user.click(button);
    expect(column(2)[0]).toBe('120.1 million US dollars');
    const header = button.closest('th');
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.click(button);
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(column(2).at(-1)).toBe('120.1 million US dollars');
    await user.click(table().getByRole('button', { name: 'Sort by: When' }));
    expect(header).not.toHaveAttribute('aria-sort');
    expect(column(0)[0]).toBe('2013');
  });

  it('is sorted by words as they are shown, in the order of the alphabet of the page', async () => {
    const { user, panel } = await rendered({ readout: realReadout('kk') });
    const button = panel.getByRole('button', { name: 'Сұрыптау: Кімнің дерегі' });
    await user.click(button);
    const rows = within(button.closest('table') as HTMLTableElement)
      .getAllByRole('row')
      .slice(1);
    const firstWords = rows.map((row) => row.children[3]?.textContent?.split(/[ ,]/)[0]);
    expect([...new Set(firstWords)]).toEqual([
      ...['Қазақстан', 'Қазақстанның', 'мақала', 'Президент', 'Президенттер', 'Сауда', 'Сыртқы'],
      ...['Тәжікстан', 'Үкіметтер', 'Caspian', 'Kazinform'],
    ]);
  });

  it('can be downloaded', async () => {
    const { panel } = await rendered();
    expect(panel.getByRole('link', { name: 'The table as CSV' })).toHaveAttribute(
      'href',
      '../../data/dushanbe-2026/trade.csv',
    );
  });
});

describe('without what comes from beyond the article', () => {
  it('the chart is gone, and of the table what the article gives stays, dated as the article has it', async () => {
    const { panel } = await rendered({ address: '?context=off' });
    expect(screen.queryByRole('group', { name: CHART })).not.toBeInTheDocument();
    expect(column(0)).toEqual(['last year', 'the talks']);
    expect(column(2)).toEqual(['more than 1.2 billion US dollars', '2 billion US dollars']);
    expect(panel.queryByText(/2025|2026/)).not.toBeInTheDocument();
    expect(panel.queryByText(/beyond the article/)).not.toBeInTheDocument();
    expect(panel.queryByRole('link', { name: /Download/ })).not.toBeInTheDocument();
  });

  it('the bar, the gap and the growth in all stay, and the what-if says why it is not there', async () => {
    const { panel } = await rendered({ address: '?context=off' });
    expect(panel.getByText('less than 0.8 billion US dollars', { selector: 'strong' })).toBeInTheDocument();
    expect(panel.queryByRole('heading', { name: 'What if' })).not.toBeInTheDocument();
    expect(
      panel.getByText(/the article says “last year” and names no year to count from/),
    ).toBeInTheDocument();
  });
});

it('is in Kazakh on a Kazakh page', async () => {
  const { panel } = await rendered({ readout: realReadout('kk') });
  expect(
    panel.getByText(/Толық жыл бойынша көрсеткіші табылмаған жылдар: 2014, 2015, 2018 және 2024/),
  ).toBeInTheDocument();
  expect(
    panel.getByText('2030 жылы жету үшін: жылына ең көбі 10,8%.', { selector: 'li' }),
  ).toBeInTheDocument();
});
