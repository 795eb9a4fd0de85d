import { geoIdentity, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../src/compile/map/relative-path.ts';

type Points = [number, number][];

function drawn(points: Points, projection = geoIdentity()) {
  const path = relativePath();
  geoPath(projection, path)({ type: 'LineString', coordinates: points });
  return path.text();
}

describe('a path', () => {
  it('names its start, and the way from each point to the next', () => {
    expect(
      drawn([
        [1, 2],
        [4, 3],
        [9, 9],
      ]),
    ).toBe('M1 2l3 1 5 6');
  });

  it('lets a minus sign stand for a space', () => {
    expect(
      drawn([
        [-1, -2],
        [-4, -3],
        [-9, 9],
      ]),
    ).toBe('M-1-2l-3-1-5 12');
  });

  it('leaves out a point on the pixel of the one before', () => {
    expect(
      drawn([
        [0, 0],
        [0.4, 0.4],
        [3, 0],
      ]),
    ).toBe('M0 0l3 0');
  });

  it('closes a ring', () => {
    const path = relativePath();
    const ring: Points = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ];
    geoPath(null, path)({ type: 'Polygon', coordinates: [ring] });
    expect(path.text()).toBe('M0 0l5 0 0 5z');
  });

  it('begins anew where a line leaves the box and comes back', () => {
    const box = geoIdentity().clipExtent([
      [-10, -10],
      [10, 10],
    ]);
    const line: Points = [
      [0, 0],
      [20, 0],
      [20, 5],
      [0, 5],
    ];
    expect(drawn(line, box)).toBe('M0 0l10 0M10 5l-10 0');
  });

  it('never strays: each point is the one asked for, to half a pixel, however long the path', () => {
    const coordinate = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
        const numbers = (drawn(points).match(/-?\d+/g) ?? []).map(Number);
        let [x, y] = [0, 0];
        for (let at = 0; at < numbers.length; at += 2) {
          [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
        }
        const [lastX, lastY] = points.at(-1) ?? [0, 0];
        expect(Math.abs(x - lastX)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(y - lastY)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
