import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimelinePanel } from '../../src/features/timeline/timeline-panel.tsx';
import { type ExplorerOptions, renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) => renderWithExplorer(<TimelinePanel />, options);

const rows = () => screen.getAllByRole('link', { name: /Agreed to take concerted measures/ });

describe('the address of a link that chooses', () => {
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
