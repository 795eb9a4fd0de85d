import { describe, expect, it } from 'vitest';
import { isNarrow, onPicture, towards } from '../../../src/features/map/map-geometry.ts';

const BOX = { left: 0, right: 100, top: 0, bottom: 50 };

describe('where the name of a far place stands', () => {
  it('is the place itself where it lies in the box', () => {
    expect(towards([50, 25], [80, 40], BOX)).toEqual([80, 40]);
  });

  it('is on the line to the place, where the line leaves the box', () => {
    expect(towards([50, 25], [150, 25], BOX)).toEqual([100, 25]);
    expect(towards([50, 25], [150, 45], BOX)).toEqual([100, 35]);
    expect(towards([50, 25], [-50, -75], BOX)).toEqual([25, 0]);
  });

  it('is the nearest point of the box where the line starts outside', () => {
    expect(towards([200, 80], [300, 90], BOX)).toEqual([100, 50]);
  });
});

describe('a name beside its area', () => {
  it('is for an area that it would cover', () => {
    expect(isNarrow({ west: 0, east: 100 }, 1)).toBe(true);
    expect(isNarrow({ west: 0, east: 300 }, 1)).toBe(false);
    expect(isNarrow({ west: 0, east: 300 }, 0.5)).toBe(true);
  });
});

describe('a place on the picture', () => {
  it('is in the middle where the picture has its centre', () => {
    expect(onPicture({ lat: 46, lon: 67 }, { lat: 46, lon: 67 })).toEqual([0, 0]);
  });

  it('lies to the right in the east and below in the south', () => {
    const [x, y] = onPicture({ lat: 38, lon: 70 }, { lat: 46, lon: 67 });
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });
});
