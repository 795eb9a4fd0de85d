import { describe, expect, it } from 'vitest';
import { areaName, farName, frameOf, ROOMS, roomOfWidth, widthOf } from '../../../src/features/map/rooms.ts';

const [narrow, low, wide] = ROOMS;
/** 300 pixels of the picture wide: beside its middle there is room for some names on a narrow frame. */
const LARGE = { place: 'large', path: '', west: -200, east: 200, south: 80 };
const SMALL = { place: 'small', path: '', west: 20, east: 100, south: 60 };

describe('the name of an area', () => {
  it('stands in its middle, where that leaves something of the area to be seen', () => {
    expect(areaName(LARGE, [0, 10], 'Kazakhstan', narrow)).toEqual({ at: [0, 10] });
    expect(areaName(undefined, [0, 10], 'Kazakhstan', narrow)).toEqual({ at: [0, 10] });
  });

  it('stands beside an area that it would cover', () => {
    expect(areaName(SMALL, [60, 10], 'Tajikistan', wide)).toEqual({ at: [100, 10], side: 'right' });
    expect(areaName(SMALL, [60, 10], 'Tajikistan', low)).toEqual({ at: [100, 10], side: 'right' });
  });

  it('ends at the edge below the area, where the frame would cut it', () => {
    const { at, side } = areaName(SMALL, [60, 10], 'Tajikistan', narrow);
    expect(side).toBe('end');
    expect(at[0] * narrow.scale).toBeLessThan(frameOf(narrow).right);
    expect(at[1]).toBeGreaterThan(SMALL.south);
  });

  it('stands beside it all the same where the name is short', () => {
    expect(widthOf('Tj')).toBeLessThan(widthOf('Tajikistan'));
    expect(areaName({ ...SMALL, east: 50 }, [40, 10], 'Tj', narrow).side).toBe('right');
  });
});

describe('the name of a far place', () => {
  it('stands at the frame’s edge, at the height where the line to it leaves the room', () => {
    expect(farName([0, 0], [-1000, 100], wide)).toEqual({ at: [-wide.x, 0.1 * wide.x], side: 'west' });
    expect(farName([0, 0], [1000, -100], wide)).toEqual({ at: [wide.x, -0.1 * wide.x], side: 'east' });
  });

  it('stands around the point where the line leaves it above or below', () => {
    expect(farName([0, 0], [0, 1000], wide)).toEqual({ at: [0, wide.down] });
  });
});

it('a live map is narrow as the picture is', () => {
  expect(roomOfWidth(539).name).toBe('narrow');
  expect(roomOfWidth(540).name).not.toBe('narrow');
});
