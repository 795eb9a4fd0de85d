import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AddressNote } from '../../src/app/address-note.tsx';
import { sheetChunk } from '../../src/app/late-chunks.ts';
import { FilterBar } from '../../src/features/filters/filter-bar.tsx';
import { realReadout } from '../support/readouts.ts';
import { Card, type ExplorerOptions, goTo, renderWithExplorer } from '../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <AddressNote />
      <FilterBar sheet={sheetChunk} />
      <Card />
    </>,
    options,
  );

const NOTE = /The address asks for something this readout does not have/;

const note = (words = NOTE) => screen.getByText(words).closest('p') ?? document.body;

describe('an address that asks for what the readout does not have', () => {
  it('is answered with a note that names it; the rest is shown', async () => {
    await renderPanel({ address: '?topic=economy,cookery&place=atlantis&sel=statement:peace' });
    expect(note()).toHaveTextContent(
      'The address asks for something this readout does not have, which was left out: topic=cookery, place=atlantis, sel=statement:peace',
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
    expect(note()).toHaveTextContent('topic=<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('is told the beginning of an id that is long', async () => {
    await renderPanel({ address: `?topic=${'x'.repeat(2000)}` });
    expect(note().querySelector('bdi')).toHaveTextContent(/^topic=x{34}…$/);
  });

  it('is told the first five of many ids, and how many more there are', async () => {
    const ids = Array.from({ length: 400 }, (_, at) => `id-${at}`);
    await renderPanel({ address: `?topic=${ids.join()}` });
    expect(note()).toHaveTextContent(
      /: topic=id-0, topic=id-1, topic=id-2, topic=id-3, topic=id-4 and 395 more/,
    );
  });

  it('is told an id apart from the sentence, without characters that turn its direction', async () => {
    await renderPanel({ address: `?topic=${encodeURIComponent('a\u202eb\u2066c\u0000d')},שלום` });
    const [first, second] = note().querySelectorAll('bdi');
    expect(first?.textContent).toBe('topic=abcd');
    expect(second?.textContent).toBe('topic=שלום');
  });

  it('can have the note closed, and it stays closed', async () => {
    const { user } = await renderPanel({ address: '?topic=cookery' });
    await user.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(screen.queryByText(NOTE)).not.toBeInTheDocument();
    goTo('?topic=cookery&sel=place:dushanbe');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByText(NOTE)).not.toBeInTheDocument();
  });

  it('is answered anew where another one follows the one whose note was closed', async () => {
    const { user } = await renderPanel({ address: '?topic=cookery' });
    await user.click(screen.getByRole('button', { name: 'Close this note' }));
    goTo('?topic=gardening');
    expect(note()).toHaveTextContent('topic=gardening');
  });

  it('is answered in the language of the page', async () => {
    await renderPanel({ address: '?topic=cookery', readout: realReadout('kk') });
    expect(note(/Мекенжайда бұл хабарламада жоқ нәрсе сұралған/)).toHaveTextContent('topic=cookery');
  });
});

it('there is no note where everything asked for is there', async () => {
  await renderPanel({ address: '?topic=economy&place=none&strength=fact&sel=figure:goal-2bn' });
  expect(screen.queryByText(NOTE)).not.toBeInTheDocument();
});
