import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MapPanel } from '../../../src/features/map/map-panel.tsx';
import { PlacesPanel } from '../../../src/features/map/places-panel.tsx';
import type { Place } from '../../../src/model/readout.ts';
import { realReadout } from '../../support/readouts.ts';
import { Card, type ExplorerOptions, goTo, renderWithExplorer } from '../../support/render-with-explorer.tsx';

const renderPanel = (options?: ExplorerOptions) =>
  renderWithExplorer(
    <>
      <PlacesPanel />
      <Card />
    </>,
    options,
  );

const card = () => screen.getByRole('dialog');
const open = (place: string, filters = '') => renderPanel({ address: `?${filters}sel=place:${place}` });

/** The titles listed under a heading of the card. */
function listedUnder(heading: RegExp): string[] {
  const list = within(card()).getByRole('heading', { name: heading }).nextElementSibling;
  return [...(list?.querySelectorAll('a') ?? [])].map((link) => link.textContent?.trim() ?? '');
}

describe('the card of a place', () => {
  it('lists what the article says with it', async () => {
    await open('dushanbe');
    expect(card()).toHaveAccessibleName('Dushanbe');
    expect(listedUnder(/^On this place 2$/)).toEqual([
      'Talks between the two foreign ministers during an official visit to Dushanbe',
      'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni',
    ]);
  });

  it('lists apart what names only a place within it', async () => {
    await open('tajikistan');
    expect(listedUnder(/^On this place 7$/)).toHaveLength(7);
    expect(listedUnder(/^On places within it 2$/)).toEqual([
      'Talks between the two foreign ministers during an official visit to Dushanbe',
      'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni',
    ]);
  });

  it('explains the number that it has on the map: what names it, what implies it, what is about a place within it', async () => {
    await renderWithExplorer(
      <>
        <MapPanel />
        <Card />
      </>,
      { address: '?sel=place:tajikistan' },
    );
    const total = '9 statements: 5 name Tajikistan, 2 imply it and 2 more are about a place within it.';
    expect(card()).toHaveTextContent(total);
    expect(screen.getAllByRole('link', { name: /^Tajikistan:? 9 / })[0]).toBeInTheDocument();
  });

  it('explains it under filters too, and not where all of them name it', async () => {
    await open('tajikistan', 'topic=culture&');
    expect(card()).not.toHaveTextContent('name Tajikistan');
    goTo('?sel=place:dushanbe');
    expect(card()).not.toHaveTextContent('name Dushanbe');
  });

  it('has no heading without a list', async () => {
    await open('europe');
    expect(within(card()).queryByRole('heading', { name: /within it/ })).not.toBeInTheDocument();
    expect(listedUnder(/^On this place 1$/)).toHaveLength(1);
  });

  it('says how firm each statement is, and where the place is only implied', async () => {
    await open('kazakhstan');
    const item = (title: RegExp) => within(card()).getByRole('link', { name: title }).closest('li');
    expect(item(/^Agreed to take concerted measures/)).toHaveTextContent(/Agreed · implied$/);
    expect(item(/^Shared view expressed/)).toHaveTextContent(/Stressed$/);
  });

  it('says where its point comes from and how exact it is', async () => {
    await open('somoni-monument');
    expect(card()).toHaveTextContent('position exact to about 100 m · German Wikipedia');
    expect(within(card()).getByRole('link', { name: /German Wikipedia/ })).toHaveAttribute(
      'href',
      expect.stringContaining('Ismail-Somoni-Denkmal'),
    );
  });

  it('says that a market is a schematic label which we placed', async () => {
    await open('south-asia');
    expect(card()).toHaveTextContent('A schematic label, placed by this project');
  });

  it('leads on to a statement', async () => {
    const { user } = await open('dushanbe');
    await user.click(within(card()).getByRole('link', { name: /^Kosherbayev took part/ }));
    expect(card()).toHaveAccessibleName(
      'Kosherbayev took part in laying flowers at the monument to Ismoil Somoni',
    );
  });
});

describe('"only these"', () => {
  it('makes the place the filter, in place of other places, and lets go of it', async () => {
    const { user } = await open('dushanbe', 'topic=culture&place=europe,dushanbe&');
    await user.click(within(card()).getByRole('button', { name: 'Only these' }));
    expect(window.location.search).toBe('?topic=culture&place=dushanbe');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('closes the card and gives the focus back to where the place was chosen', async () => {
    const { user } = await renderPanel();
    const link = () =>
      within(screen.getByRole('region', { name: 'Places' })).getByRole('link', { name: 'Dushanbe' });
    await user.click(link());
    await user.click(within(card()).getByRole('button', { name: 'Only these' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(link()).toHaveFocus();
  });

  it('is not offered where it is the filter already', async () => {
    await open('dushanbe', 'place=dushanbe&');
    expect(within(card()).queryByRole('button', { name: 'Only these' })).not.toBeInTheDocument();
  });

  it('is offered on the Kazakh page in its words', async () => {
    await renderPanel({ readout: realReadout('kk'), address: '?sel=place:dushanbe' });
    expect(within(card()).getByRole('button', { name: 'Тек осылар' })).toBeEnabled();
  });
});

describe('a place of which the filters leave nothing', () => {
  it('says so, which filters they are, and what there is without them', async () => {
    await open('dushanbe', 'topic=economy,security&strength=agreed&');
    expect(card()).toHaveTextContent(
      'No statement with Dushanbe fits the filters (Economy, Security and Agreed). Without them: 2 statements.',
    );
    expect(within(card()).queryByRole('button', { name: 'Only these' })).not.toBeInTheDocument();
  });

  it('has the way back', async () => {
    const { user } = await open('dushanbe', 'topic=economy&');
    await user.click(within(card()).getByRole('button', { name: 'Clear the filters' }));
    expect(window.location.search).toBe('?sel=place:dushanbe');
    expect(listedUnder(/^On this place 2$/)).toHaveLength(2);
  });
});

it('a place that no statement is about says nothing false', async () => {
  const readout = realReadout('en');
  const khujand: Place = {
    id: 'khujand',
    kind: 'city',
    name: 'Khujand',
    lat: 40.28,
    lon: 69.62,
    precision: 'exact',
  };
  await renderPanel({
    readout: { ...readout, places: [...readout.places, khujand] },
    address: '?topic=economy&sel=place:khujand',
  });
  expect(card()).toHaveAccessibleName('Khujand');
  expect(
    within(card()).queryByRole('button', { name: /Only these|Clear the filters/ }),
  ).not.toBeInTheDocument();
  expect(within(card()).queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
});
