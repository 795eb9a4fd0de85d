/** The page with what a reader takes along: it is one of the readout's, and knows the view that the reader came from. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UsePage } from '../../src/app/use-page.tsx';
import { USE } from '../../src/model/site-paths.ts';
import { realReadout } from '../support/readouts.ts';
import { renderPage } from '../support/render-page.tsx';
import { renderWithExplorer } from '../support/render-with-explorer.tsx';

const show = (address = '') => renderWithExplorer(<UsePage />, { address, under: USE });

it('is named after what it is for, and leads back to the explorer', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1, name: 'Cite & download' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: realReadout('en').title })).toHaveAttribute('href', '../');
  expect(screen.getByRole('link', { name: 'Sapar' })).toHaveAttribute('href', '../');
});

it('takes the view along, on the way there, back, and to the same page in another language', async () => {
  const { unmount } = await renderPage({ address: '?topic=politics' });
  for (const link of screen.getAllByRole('link', { name: 'Cite & download' }))
    expect(link).toHaveAttribute('href', './use/?topic=politics');
  unmount();
  await show('?topic=politics');
  const back = screen.getByRole('link', { name: realReadout('en').title });
  expect(back).toHaveAttribute('href', '../?topic=politics');
  expect(screen.getByRole('link', { name: 'Қазақша' })).toHaveAttribute(
    'href',
    '../../../kk/dushanbe-2026/use/?topic=politics',
  );
});
