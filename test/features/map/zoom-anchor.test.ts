import { expect, it } from 'vitest';
import { zoomAnchors } from '../../../src/features/map/zoom-anchor.ts';
import { realReadout } from '../../support/readouts.ts';

const { places } = realReadout('en');
const anchors = (...chosen: string[]) =>
  zoomAnchors(places, chosen.length > 0 ? new Set(chosen) : null).map(({ id }) => id);

it('the map is zoomed around the city of the visit where nothing is chosen, and around a country after it', () => {
  expect(anchors()[0]).toBe('dushanbe');
  expect(anchors().slice(-2)).toEqual(['kazakhstan', 'tajikistan']);
});

it('what is chosen comes first, a point before the country around it', () => {
  expect(anchors('kazakhstan')[0]).toBe('kazakhstan');
  expect(anchors('tajikistan', 'dushanbe').slice(0, 2)).toEqual(['dushanbe', 'tajikistan']);
});

it('a market is nowhere, so it is zoomed around the visit', () => {
  expect(anchors('europe')[0]).toBe('dushanbe');
});
