import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AddressNote } from '../../src/app/address-note.tsx';
import { FilterBar } from '../../src/features/filters/filter-bar.tsx';
import { realReadout } from '../support/readouts.ts';
import { Card, type ExplorerOptions, renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <AddressNote />
      <FilterBar />
      <Card />
    </>,
    options,
  );

const NOTE = /The address asks for something this readout does not have/;

describe('an address that asks for what the readout does not have', () => {
  it('is answered with a note that names it; the rest is shown', async () => {
    await renderPanel({ address: '?topic=economy,cookery&place=atlantis&sel=statement:peace' });
    expect(screen.getByText(NOTE)).toHaveTextContent(
      'The address asks for something this readout does not have, which was left out: topic=cookery, place=atlantis and sel=statement:peace.',
    );
    expect(screen.getByText('7 of 27 statements shown')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is announced to those who do not see it', async () => {
    await renderPanel({ address: '?topic=cookery' });
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(NOTE)]),
    );
  });

  it('shows what it asked for as text, whatever it is', async () => {
    await renderPanel({ address: `?topic=${encodeURIComponent('<img src=x onerror=alert(1)>')}` });
    expect(screen.getByText(NOTE)).toHaveTextContent('topic=<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('can have the note closed, and it stays closed', async () => {
    const { user } = await renderPanel({ address: '?topic=cookery' });
    await user.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(screen.queryByText(NOTE)).not.toBeInTheDocument();
  });

  it('is answered in the language of the page', async () => {
    await renderPanel({ address: '?topic=cookery', readout: realReadout('kk') });
    expect(screen.getByText(/Мекенжайда бұл хабарламада жоқ нәрсе сұралған/)).toHaveTextContent(
      'topic=cookery',
    );
  });
});

it('there is no note where everything asked for is there', async () => {
  await renderPanel({ address: '?topic=economy&place=none&strength=fact&sel=figure:goal-2bn' });
  expect(screen.queryByText(NOTE)).not.toBeInTheDocument();
});
