import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PICTURE_ZOOM, project, unproject } from '../../src/model/mercator.ts';

describe('project', () => {
  it('puts the crossing of equator and prime meridian in the middle of the world', () => {
    const middle = (256 * 2 ** PICTURE_ZOOM) / 2;
    expect(project([0, 0])).toEqual([middle, middle]);
  });

  it('counts to the east and to the south', () => {
    const [west, north] = project([46, 55]);
    const [east, south] = project([87, 37]);
    expect(east).toBeGreaterThan(west);
    expect(south).toBeGreaterThan(north);
  });

  it('is undone by unproject', () => {
    const degrees = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(degrees, ([lon, lat]) => {
        const [backLon, backLat] = unproject(project([lon, lat]));
        expect(backLon).toBeCloseTo(lon, 9);
        expect(backLat).toBeCloseTo(lat, 9);
      }),
    );
  });
});
