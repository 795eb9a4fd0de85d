/** The card of the target: each time that it was stated, in one line. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../../src/model/readout.ts';
import { timesStated } from '../../../src/model/times-stated.ts';
import { realReadout } from '../../support/readouts.ts';
import { Card, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const real = realReadout('en');
const restated = real.context.restatements ?? [];
const [first] = restated;
if (first === undefined || 'statement' in first)
  throw new Error('the fixture begins with another text’s restatement');

/** The first restatement once more, at another time. */
const later = {
  ...first,
  id: 'later',
  date: { edtf: '2026-03', start: { year: 2026, month: 3 }, end: { year: 2026, month: 3 } },
};
const withTimes = (restatements: typeof restated, talks = real.talks): Readout => ({
  ...real,
  talks,
  context: { ...real.context, restatements },
});

describe('the times that the target was stated', () => {
  const ids = (readout: Readout) => timesStated(readout).map(({ item }) => item.id);

  it('are in their order, the text among them in its place, later ones after it', () => {
    expect(ids(withTimes([later, ...restated.toReversed()]))).toEqual([
      'target-2018-03',
      'target-2021-05',
      'target-2023-05',
      'target-2024-04',
      'target-2024-08',
      'target-2025-08',
      'target-2026-02',
      'later',
    ]);
  });

  it('have the text last where nothing dates it', () => {
    const undated = { ...real.talks, start: 'unknown', end: 'unknown' } as const;
    expect(ids(withTimes([...restated, later], undated)).at(-1)).toBe('target-2026-02');
  });
});

describe('the card of the target', () => {
  const card = () => screen.getByRole('dialog');
  const line = () =>
    within(card())
      .queryByRole('heading', { name: /^The goal, each time it was stated/ })
      ?.closest('.target-history');
  const open = (address: string, readout = real) => renderWithExplorer(<Card />, { readout, address });

  it('has each year, the deadlines that were given, and this text, marked as from beyond the article', async () => {
    await open('?sel=statement:trade-target', withTimes([...restated, later]));
    const items = [...(line()?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(items).toEqual([
      '2018',
      '2021',
      '2023 (by 2025)',
      '2024',
      '2024 (by 2027)',
      '2025',
      'this text 2026',
      '2026',
    ]);
    expect(line()).toHaveTextContent(/^The goal, each time it was stated beyond the article/);
  });

  it('leads from each year to its source, and to the chart', async () => {
    await open('?sel=figure:goal-2bn');
    const inLine = within(line() as HTMLElement);
    expect(inLine.getByRole('link', { name: '2018' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
    expect(inLine.getByRole('link', { name: 'See it on the chart' })).toHaveAttribute('href', '#target');
  });

  it('has no such line without what comes from beyond the article', async () => {
    await open('?sel=statement:trade-target&context=off');
    expect(line()).toBeUndefined();
  });

  it('is the one that has it: no other statement does', async () => {
    await open('?sel=statement:trade-last-year');
    expect(line()).toBeUndefined();
  });
});
