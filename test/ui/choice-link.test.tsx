import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CommitmentsGlance } from '../../src/features/timeline/commitments-glance.tsx';
import { TimelinePanel } from '../../src/features/timeline/timeline-panel.tsx';
import { embedFolder } from '../../src/model/site-paths.ts';
import { type ExplorerOptions, renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<TimelinePanel />, options);

const rows = () => screen.getAllByRole('link', { name: /Agreed to take concerted measures/ });

describe('the address of a link that chooses', () => {
  it('is on the same page in the explorer, whose folder is none', async () => {
    await renderWithExplorer(<CommitmentsGlance />, { under: '' });
    const row = screen.getByRole('link', { name: /Measures towards/ });
    expect(row).toHaveAttribute('href', '?sel=statement:trade-target#p-trade-target');
    expect(screen.getByRole('link', { name: /^All 27 statements/ })).toHaveAttribute('href', '#commitments');
  });

  it('is in the explorer where it stands on another page of the readout, an embed', async () => {
    const under = embedFolder('timeline');
    const { user } = await renderWithExplorer(<CommitmentsGlance />, { address: '?topic=economy', under });
    const row = screen.getByRole('link', { name: /Measures towards/ });
    expect(row).toHaveAttribute('href', '../../?sel=statement:trade-target#p-trade-target');
    await user.hover(row);
    expect(row).toHaveAttribute('href', '../../?topic=economy&sel=statement:trade-target#p-trade-target');
    const all = screen.getByRole('link', { name: /^All 7 statements/ });
    expect(all).toHaveAttribute('href', '../../?topic=economy#commitments');
  });

  it('is the choice alone as long as nobody is near, so that a filter need not write a hundred links anew', async () => {
    await renderPanel({ address: '?topic=economy' });
    expect(rows()[0]).toHaveAttribute('href', '?sel=statement:trade-target#p-trade-target');
  });

  it.each(['pointer', 'focus'])(
    'keeps the filters once it is reached (%s): for a new tab, or a copy',
    async (by) => {
      const { user } = await renderPanel({ address: '?topic=economy' });
      const [row] = rows();
      if (by === 'pointer' && row) await user.hover(row);
      else row?.focus();
      expect(row).toHaveAttribute('href', '?topic=economy&sel=statement:trade-target#p-trade-target');
    },
  );
});
