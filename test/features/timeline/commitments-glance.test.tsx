import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CommitmentsGlance } from '../../../src/features/timeline/commitments-glance.tsx';
import type { Readout } from '../../../src/model/readout.ts';
import { realReadout } from '../../support/readouts.ts';
import { type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderGlance = (options?: ExplorerOptions) => renderWithExplorer(<CommitmentsGlance />, options);

const heading = () => screen.getByRole('heading', { level: 2 });
const rows = () => screen.getAllByRole('listitem').map((item) => item.textContent);

/** The real readout with so many commitments. */
function withCommitments(count: number): Readout {
  const readout = realReadout('en');
  const [first] = readout.statements.filter(({ kind }) => kind === 'commitment');
  if (first === undefined) throw new Error('no commitment');
  const statements = Array.from({ length: count }, (_, at) => ({ ...first, id: `c-${at}` }));
  return { ...readout, statements };
}

describe('the commitments at one look', () => {
  it('are a line each, strongest first: the short name, and the time in words', async () => {
    await renderGlance();
    expect(rows()).toEqual([
      "Ministries' programme 2026-2028to 2028",
      'Measures towards 2bn US dollarsno deadline',
      'Strengthen political dialogueno deadline',
      'Coordinate efforts internationallyno deadline',
      'Continue joint work on partnershipno deadline',
    ]);
  });

  it('give a day of a deadline the room that it needs', async () => {
    const readout = withCommitments(2);
    const end = { year: 2027, month: 6, day: 30 };
    const [first, ...others] = readout.statements;
    const start = { year: 2026, month: 2, day: 16 };
    const date = { kind: 'dated', edtf: '2026-02-16/2027-06-30', start, end, basis: 'stated' };
    const dated = { ...readout, statements: [{ ...first, date }, ...others] } as Readout;
    await renderGlance({ readout: dated });
    expect(rows().filter((words) => words?.endsWith('to 30 Jun 2027'))).toHaveLength(1);
    expect(heading().closest('section')).toHaveClass('has-long-times');
  });

  it('have a heading that says how many name no deadline', async () => {
    await renderGlance();
    expect(heading()).toHaveTextContent('5 commitments: 4 with no deadline named');
  });

  it.each([
    ['?strength=confirmed', '3 of 5 commitments: no deadline named'],
    ['?strength=signed', '1 of 5 commitments: each with a time named'],
    ['?strength=fact', '0 of 5 commitments'],
  ])('follow the filters, heading and all: %s', async (address, words) => {
    await renderGlance({ address });
    expect(heading().textContent).toBe(words);
  });

  it('choose what they stand for, and lead to its words without script', async () => {
    const { user } = await renderGlance();
    const row = screen.getByRole('link', { name: /^Measures towards/ });
    expect(row).toHaveAttribute('href', '?sel=statement:trade-target#p-trade-target');
    await user.click(row);
    expect(row).toHaveAttribute('aria-current', 'true');
  });

  it('have their whole title on them, since the line may cut a name', async () => {
    await renderGlance();
    expect(screen.getByTitle(/^Agreed to take concerted measures/)).toHaveTextContent('Measures towards');
  });

  it('lead to all statements', async () => {
    await renderGlance();
    expect(screen.getByRole('link', { name: /^All 27 statements/ })).toHaveAttribute('href', '#commitments');
  });

  it('make room, where the filters show none, for what else they show; the link says how many that are', async () => {
    await renderGlance({ address: '?strength=discussed,fact&topic=economy' });
    expect(heading()).toHaveTextContent('0 of 5 commitments');
    const [first] = rows();
    expect(first).toBe('Priority areas of interaction between the two countries reviewed');
    const all = screen.getByRole('link', { name: /^All \d statements/ });
    expect(all).toHaveTextContent(`All ${rows().length} statements`);
    expect(all).toHaveAttribute('href', '#commitments');
  });

  it('beyond seven are counted, and one link away', async () => {
    await renderGlance({ readout: withCommitments(9) });
    expect(rows()).toHaveLength(7);
    expect(screen.getByRole('link', { name: '2 more' })).toHaveAttribute('href', '#commitments');
  });
});
