import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TargetGlance } from '../../../src/features/trade/target-glance.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';
import { withBase } from '../../support/with-base.ts';

const renderGlance = (options?: ExplorerOptions) => renderWithExplorer(<TargetGlance />, options);

const heading = () => screen.getByRole('heading', { level: 2 });
const bar = () => screen.getByRole('img');
const line = () => within(screen.getByRole('group', { name: /^Each time the target was stated/ }));

describe('the heading of the target', () => {
  it('says the goal, that it has no deadline, and the deadlines that it had before', async () => {
    await renderGlance();
    expect(heading()).toHaveTextContent('2bn: no deadline named; 2025 and 2027 before');
  });

  it('says of the article alone what the article says', async () => {
    await renderGlance({ address: '?context=off' });
    expect(heading()).toHaveTextContent(/^2bn: no deadline named$/);
  });

  it('leads to the target in full', async () => {
    await renderGlance();
    expect(screen.getByRole('link', { name: /^By year, what if/ })).toHaveAttribute('href', '#target');
  });

  it('is not there where a readout has no target', async () => {
    await renderGlance({ readout: harbourReadout('en') });
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});

describe('the bar', () => {
  it('says in words and draws with its bound how far the target is, and what is missing at the same scale', async () => {
    await renderGlance();
    expect(bar()).toHaveAccessibleName('Bar: more than 1.2 billion US dollars, towards 2 billion US dollars');
    expect(bar()).toHaveTextContent('> 1.2bn · 20252bn< 0.8bn');
  });

  it('names no year where the article alone is shown, which has none', async () => {
    await renderGlance({ address: '?context=off' });
    expect(bar()).not.toHaveTextContent('2025');
  });

  it.each([
    ['=', '1.6bn · 20252bn0.4bn'],
    ['<', '< 1.6bn · 20252bn> 0.4bn'],
    ['~', '≈ 1.6bn · 20252bn≈ 0.4bn'],
  ] as const)('draws a figure that is %s as that', async (relation, words) => {
    await renderGlance({ readout: withBase(1_600_000_000, relation) });
    expect(bar().textContent).toBe(words);
  });

  it.each([
    ['?sel=statement:trade-target', 'is-chosen'],
    ['?sel=figure:trade-2025', 'is-chosen'],
    ['?sel=statement:talks', 'is-dim'],
  ])(
    'lights up with the statements of its two figures, and steps back with others: %s',
    async (address, look) => {
      await renderGlance({ address });
      expect(bar().closest('.target-bar')).toHaveClass(look);
    },
  );

  it('chooses the goal', async () => {
    const { user } = await renderGlance();
    await user.click(bar());
    expect(window.location.search).toBe('?sel=figure:goal-2bn');
  });
});

describe('the line of the times at which it was stated', () => {
  it('has a mark each, named by the words beside it and who stated it, leading to the record', async () => {
    await renderGlance();
    const marks = line().getAllByRole('link');
    expect(marks.length).toBe((realReadout('en').context.restatements ?? []).length);
    expect(line().getByRole('link', { name: /^2018: 14 March 2018: .*Nazarbayev/ })).toHaveAttribute(
      'href',
      '#t-target-2018-03',
    );
    const own = line().getByRole('link', { name: /^this text no deadline: / });
    expect(own).toHaveTextContent(/^this text no deadline$/);
  });

  it('is one stop of the Tab key, this text; arrows lead to the others', async () => {
    const { user } = await renderGlance();
    const stops = line()
      .getAllByRole('link')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    expect(stops[0]).toHaveTextContent(/^this text/);
    stops[0]?.focus();
    await user.keyboard('{Home}');
    expect(line().getByRole('link', { name: /^2018: / })).toHaveFocus();
  });

  it('says the same as a list, for pages too narrow for it', async () => {
    await renderGlance();
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items[0]).toBe('2018');
    expect(items).toContain('2023 (by 2025)');
    expect(items).toContain('this text (no deadline)');
  });

  it('goes with what comes from beyond the article', async () => {
    await renderGlance({ address: '?context=off' });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});
