import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TradePanel } from '../../../src/features/trade/trade-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';
import { withBase } from '../../support/with-base.ts';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <TradePanel />
      <Card />
    </>,
    options,
  );

const TITLE = 'Trade between Kazakhstan and Tajikistan, and the goal of 2bn US dollars';
const panel = (name = TITLE) => screen.getByRole('region', { name });

/** The values of the panel by what they are. */
function values(): Record<string, string> {
  const terms = panel().querySelectorAll('dt');
  return Object.fromEntries(
    [...terms].map((term) => [term.textContent ?? '', term.nextElementSibling?.textContent ?? '']),
  );
}

describe('how far the target is', () => {
  it('is said with bounds, units, periods and where they come from', async () => {
    await renderPanel();
    expect(values()).toEqual({
      'mutual trade': 'more than 1.2 billion US dollars2025 · derived: the year of the talks, 2026, less one',
      'The goal for trade turnover': '2 billion US dollarsno deadline named',
      'Difference to the goal': 'less than 0.8 billion US dollars',
      'Growth needed in all': 'at most 66.7%',
    });
  });

  it('says why gap and growth are upper bounds, and what the article leaves open', async () => {
    await renderPanel();
    expect(panel()).toHaveTextContent('so the gap and the growth are upper bounds');
    expect(panel()).toHaveTextContent('the article names no deadline for it');
  });

  it('is computed in the open, in a table with the words of the article', async () => {
    const { user } = await renderPanel();
    await user.click(within(panel()).getByText('The same as a table'));
    const [table] = within(panel()).getAllByRole('table');
    if (table === undefined) throw new Error('no table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['What', 'Value', 'Where it comes from']);
    const basisOf = (name: string) => {
      const cells = within(table.querySelector('tbody') ?? table)
        .getByRole('rowheader', { name })
        .closest('tr')
        ?.querySelectorAll('td');
      return cells?.[1]?.textContent;
    };
    expect(basisOf('mutual trade')).toBe('«1,2 млрд АҚШ долларынан»');
    expect(basisOf('The goal for trade turnover')).toBe('«2 млрд АҚШ долларына»');
    expect(basisOf('Difference to the goal')).toBe(
      '2 billion US dollars − more than 1.2 billion US dollars = less than 0.8 billion US dollars',
    );
    expect(basisOf('Growth needed in all')).toBe(
      '2 billion US dollars ÷ more than 1.2 billion US dollars − 1 = at most 66.7%',
    );
  });

  it('is the same whatever is filtered', async () => {
    await renderPanel({ address: '?topic=culture' });
    expect(values()['Difference to the goal']).toBe('less than 0.8 billion US dollars');
  });
});

describe('a figure', () => {
  it('when clicked is chosen and opens the statement that gives it', async () => {
    const { user } = await renderPanel();
    await user.click(within(panel()).getByRole('link', { name: 'more than 1.2 billion US dollars' }));
    expect(window.location.search).toBe('?sel=figure:trade-2025');
    expect(
      screen.getByRole('dialog', { name: "Last year's mutual trade exceeded 1.2bn US dollars" }),
    ).toBeInTheDocument();
  });

  it('of the goal is chosen through its value', async () => {
    const { user } = await renderPanel();
    await user.click(within(panel()).getByRole('link', { name: '2 billion US dollars' }));
    expect(window.location.search).toBe('?sel=figure:goal-2bn');
    expect(screen.getByRole('dialog', { name: /^Agreed to take concerted measures/ })).toBeInTheDocument();
  });

  it('without script leads to its words', async () => {
    await renderPanel();
    expect(within(panel()).getByRole('link', { name: '2 billion US dollars' })).toHaveAttribute(
      'href',
      '?sel=figure:goal-2bn#p-trade-target',
    );
  });
});

describe('another starting figure', () => {
  it('given exactly makes the gap exact: no bound is claimed', async () => {
    await renderPanel({ readout: withBase(1_600_000_000, '=') });
    expect(values()).toMatchObject({
      'Difference to the goal': '0.4 billion US dollars',
      'Growth needed in all': '25%',
    });
    expect(panel()).not.toHaveTextContent('upper bounds');
  });

  it('given as less than makes them lower bounds', async () => {
    await renderPanel({ readout: withBase(1_600_000_000, '<') });
    expect(values()).toMatchObject({
      'Difference to the goal': 'more than 0.4 billion US dollars',
      'Growth needed in all': 'at least 25%',
    });
  });

  it('given roughly is said and drawn as rough', async () => {
    await renderPanel({ readout: withBase(1_600_000_000, '~') });
    expect(values()).toMatchObject({
      'mutual trade': expect.stringMatching(/^about 1.6 billion US dollars/),
      'Difference to the goal': 'about 0.4 billion US dollars',
      'Growth needed in all': 'about 25%',
    });
  });
});

describe('there is no panel', () => {
  it('where the readout names no target, nor a way to it', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(document.getElementById('target')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Target' })).not.toBeInTheDocument();
    expect(screen.queryByText('Difference to the goal')).not.toBeInTheDocument();
  });
});

it('is in Kazakh on a Kazakh page, with the unit in its case', async () => {
  await renderPanel({ readout: realReadout('kk') });
  const kazakh = panel('Қазақстан мен Тәжікстан арасындағы сауда және 2 млрд АҚШ доллары мақсаты');
  expect(kazakh).toHaveTextContent('1,2 млрд АҚШ долларынан астам');
  expect(kazakh).toHaveTextContent('0,8 млрд АҚШ долларынан аз');
  expect(kazakh).toHaveTextContent('ең көбі 66,7%');
});
