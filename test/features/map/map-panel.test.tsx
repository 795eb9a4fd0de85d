import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MapPanel } from '../../../src/features/map/map-panel.tsx';
import { harbourReadout } from '../../support/readouts.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

// The live map needs a layout and is tested in a real browser; here is what everyone else has.
it('its heading leads to the same places as a list', async () => {
  await renderWithExplorer(<MapPanel />);
  expect(screen.getByRole('link', { name: /^9 places as a list/ })).toHaveAttribute('href', '#places');
});

it('there is no map where a readout names no place, nor a way to its list', async () => {
  await renderWithExplorer(<MapPanel />, { readout: harbourReadout('en') });
  expect(screen.queryByRole('heading', { name: 'Where' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
