import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../../src/features/timeline/timeline-panel.tsx';
import { harbourReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<TimelinePanel />, options);

const timeline = () => within(screen.getByRole('region', { name: 'What was agreed, and what was raised' }));
const HEADING = 'Beyond the article: before the talks and after';

/** The list of events under its heading. */
function events(): HTMLElement[] {
  const band = timeline().getByRole('heading', { name: HEADING }).closest<HTMLElement>('.fold');
  if (band === null) throw new Error('the heading has no band');
  return within(band)
    .getAllByRole('listitem')
    .filter((item) => item.querySelector('details') !== null);
}

describe('the band of events from beyond the article', () => {
  it('is an ordered list of dates and words, first things first', async () => {
    await renderPanel();
    expect(events().map((item) => item.querySelector('summary')?.textContent)).toEqual([
      '7 January 1993 · Diplomatic relations established',
      '14 September 2015 · Strategic partnership treaty signed',
      '4 May 2023 · Declaration on Allied Interaction signed',
      '22 August 2024 · Treaty on Allied Relations signed',
      '11 March 2026 · Treaty on Allied Relations ratified by the Majilis',
    ]);
    expect(events()[0]?.parentElement?.tagName).toBe('OL');
  });

  it('opens each event with what it was and with links to its publishers', async () => {
    const { user } = await renderPanel();
    const treaty = events()[3];
    if (treaty === undefined) throw new Error('no fourth event');
    await user.click(within(treaty).getByText(/^22 August 2024/));
    expect(treaty.querySelector('details')).toHaveAttribute('open');
    expect(within(treaty).getByText(/in Dushanbe on 22 August 2024/)).toBeInTheDocument();
    expect(within(treaty).getByRole('link', { name: 'Qazinform' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });

  it('says with an arrow that an event lies out of sight, until all is shown', async () => {
    const { user } = await renderPanel();
    const arrows = () => events().map((item) => item.querySelectorAll('.edge-arrow').length);
    expect(arrows()).toEqual([1, 1, 1, 0, 0]);
    await user.click(timeline().getByRole('button', { name: 'Fit all' }));
    expect(arrows()).toEqual([0, 0, 0, 0, 0]);
  });

  it('is not there where no fact has a name for it', async () => {
    await renderPanel({ readout: harbourReadout('en') });
    expect(timeline().queryByRole('heading', { name: HEADING })).not.toBeInTheDocument();
  });
});

describe('the time axis', () => {
  const axis = () => timeline().getByRole('group', { name: /^Time axis/ });

  it('says in words what it shows', async () => {
    const { user } = await renderPanel();
    expect(axis()).toHaveAccessibleName(/shown: 1 Jan 2024\s–\s28 Aug 2029/);
    await user.click(timeline().getByRole('button', { name: 'Days of the talks' }));
    expect(timeline().getByText(/^Shown: 1 Feb\s–\s3 Mar 2026$/)).toBeInTheDocument();
    await user.click(timeline().getByRole('button', { name: 'Years of the article' }));
    expect(axis()).toHaveAccessibleName(/shown: 1 Jan 2024\s–\s28 Aug 2029/);
  });

  it('with the focus on it zooms with plus and minus and moves with the arrows', async () => {
    const { user } = await renderPanel();
    const name = () => axis().getAttribute('aria-label');
    const first = name();
    axis().focus();
    await user.keyboard('+');
    const near = name();
    expect(near).not.toBe(first);
    await user.keyboard('{ArrowRight}');
    expect(name()).not.toBe(near);
    await user.keyboard('{ArrowLeft}');
    expect(name()).toBe(near);
    await user.keyboard('-');
    expect(name()).toBe(first);
  });
});
