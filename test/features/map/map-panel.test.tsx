import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MapPanel } from '../../../src/features/map/map-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { renderWithExplorer } from '../../support/render-with-explorer.tsx';

// The live map needs a layout and is tested in a real browser; here is what everyone else has.
it('its heading names the place of the visit and counts the others, and leads to all of them as a list', async () => {
  await renderWithExplorer(<MapPanel />);
  expect(screen.getByRole('heading', { name: 'Dushanbe and 8 more places' })).toBeVisible();
  expect(screen.getByRole('link', { name: /^As a list/ })).toHaveAttribute('href', '#places');
});

it('its heading is "Where" for a readout that does not say where the talks were', async () => {
  const { where, ...readout } = realReadout('en');
  expect(where).toBe('dushanbe');
  await renderWithExplorer(<MapPanel />, { readout });
  expect(screen.getByRole('heading', { name: 'Where' })).toBeVisible();
});

it('there is no heading of a map where there is no base map: the places stand in their list', async () => {
  const { map, ...readout } = realReadout('en');
  expect(map).toBeDefined();
  await renderWithExplorer(<MapPanel />, { readout });
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});

it('there is no map where a readout names no place, nor a way to its list', async () => {
  await renderWithExplorer(<MapPanel />, { readout: harbourReadout('en') });
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});
