import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacesPanel } from '../../../src/features/map/places-panel.tsx';
import { harbourReadout, realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <PlacesPanel />
      <Card />
    </>,
    options,
  );

// The live map needs a layout and is tested in a real browser; here is what everyone else has.
const list = (name = 'Places') => within(screen.getByRole('region', { name }));
const item = (name: string) => list().getByRole('link', { name }).closest('li');
/** What stands beside a place's name, without the places inside it. */
const beside = (name: string) => list().getByRole('link', { name }).nextElementSibling;

describe('the places as a list', () => {
  it('has every place, each within the one it lies in', async () => {
    await renderPanel();
    expect(list().getAllByRole('listitem')).toHaveLength(9);
    const tajikistan = item('Tajikistan');
    const dushanbe = item('Dushanbe');
    expect(item('Central Asia')).toContainElement(tajikistan);
    expect(tajikistan).toContainElement(dushanbe);
    expect(dushanbe).toContainElement(item('Monument to Ismoil Somoni'));
    expect(item('Kazakhstan')).not.toContainElement(dushanbe);
    expect(item('Central Asia')).not.toContainElement(item('Europe'));
  });

  it('counts what names a place, what only implies it, and what names a place within', async () => {
    await renderPanel();
    expect(beside('Kazakhstan')).toHaveTextContent(/^7 statements \(2 implied\)$/);
    expect(beside('Tajikistan')).toHaveTextContent(/^9 statements \(2 implied, 2 on a place within it\)$/);
    expect(beside('Central Asia')).toHaveTextContent(/^10 statements \(9 on a place within it\)$/);
    expect(beside('Dushanbe')).toHaveTextContent(/^2 statements$/);
  });

  it('counts what the filters leave; a place stays with its zero', async () => {
    await renderPanel({ address: '?topic=economy' });
    expect(beside('Kazakhstan')).toHaveTextContent(/^3 statements \(2 implied\)$/);
    expect(beside('Dushanbe')).toHaveTextContent(/^0 statements$/);
  });

  it('chooses a place by a click and lets go by another', async () => {
    const { user } = await renderPanel();
    await user.click(list().getByRole('link', { name: 'Dushanbe' }));
    expect(screen.getByRole('dialog', { name: 'Dushanbe' })).toBeInTheDocument();
    expect(list().getByRole('link', { name: 'Dushanbe' })).toHaveAttribute('aria-current', 'true');
    await user.click(list().getByRole('link', { name: 'Dushanbe' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says what of the map is schematic and whose borders it shows', async () => {
    await renderPanel();
    expect(screen.getByRole('region', { name: 'Places' })).toHaveTextContent(
      'Dashed lines and names at the edge are schematic',
    );
    expect(screen.getByRole('region', { name: 'Places' })).toHaveTextContent('Borders as Natural Earth');
  });

  it('is in Kazakh on a Kazakh page', async () => {
    await renderPanel({ readout: realReadout('kk') });
    const link = list('Орындар').getByRole('link', { name: 'Тәжікстан' });
    expect(link.nextElementSibling).toHaveTextContent(
      '9 тұжырым (тікелей аталмағаны – 2, оның ішіндегі орындар туралы – 2)',
    );
  });
});

it('there is no list where a readout names no place, nor a word of borders', async () => {
  await renderPanel({ readout: harbourReadout('en') });
  expect(screen.queryByRole('heading', { name: 'Places' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Natural Earth/)).not.toBeInTheDocument();
});
