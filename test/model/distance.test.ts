import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/model/distance.ts';

const DUSHANBE = { lat: 38.56, lon: 68.77 };
const ASTANA = { lat: 51.17, lon: 71.45 };

describe('the distance of two points', () => {
  it('is nothing from a point to itself', () => {
    expect(distanceMetres(DUSHANBE, DUSHANBE)).toBe(0);
  });

  it('is the same there and back', () => {
    expect(distanceMetres(DUSHANBE, ASTANA)).toBe(distanceMetres(ASTANA, DUSHANBE));
  });

  it('of a degree along a meridian is 111.2 km, and half of it across at 60 degrees north', () => {
    expect(distanceMetres({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111_195, -1);
    expect(distanceMetres({ lat: 60, lon: 0 }, { lat: 60, lon: 1 })).toBeCloseTo(55_597, -2);
  });

  it('goes the short way round the date line', () => {
    expect(distanceMetres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111_195, -1);
  });
});
