import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, type Point, simplifyLine } from '../../../src/compile/map/simplify.ts';

const points = fc.array(
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
    .map(([x, y]): Point => [x, y]),
  { minLength: 1, maxLength: 40 },
);

describe('simplifyLine', () => {
  it('drops what lies on the line without it', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 0.5],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });

  it('keeps what lies further off', () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [5, 2],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [5, 2],
      [10, 0],
    ]);
  });

  it('keeps the ends, by which neighbours meet, and invents no point', () => {
    fc.assert(
      fc.property(points, (line) => {
        const simple = simplifyLine(line, 3);
        expect(simple[0]).toEqual(line[0]);
        expect(simple.at(-1)).toEqual(line.at(-1));
        for (const point of simple) expect(line).toContainEqual(point);
      }),
    );
  });
});

describe('clipRing', () => {
  it('leaves a ring inside the box as it is', () => {
    const ring: Point[] = [
      [0, 0],
      [5, 0],
      [5, 5],
    ];
    expect(clipRing(ring, [10, 10])).toEqual(ring);
  });

  it('cuts a ring at the edge of the box', () => {
    expect(
      clipRing(
        [
          [0, 0],
          [20, 0],
          [20, 4],
          [0, 4],
        ],
        [10, 10],
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 4],
      [0, 4],
    ]);
  });

  it('leaves nothing of a ring outside', () => {
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        [10, 10],
      ),
    ).toEqual([]);
  });

  it('gives no point outside the box', () => {
    fc.assert(
      fc.property(points, (ring) => {
        for (const [x, y] of clipRing(ring, [20, 10])) {
          expect(Math.abs(x)).toBeLessThanOrEqual(20.000001);
          expect(Math.abs(y)).toBeLessThanOrEqual(10.000001);
        }
      }),
    );
  });
});

describe('clipLine', () => {
  it('keeps a stretch inside with one point beyond it at each end', () => {
    const line: Point[] = [
      [-40, 0],
      [-20, 0],
      [0, 0],
      [20, 0],
      [40, 0],
    ];
    expect(clipLine(line, [10, 10])).toEqual([
      [
        [-20, 0],
        [0, 0],
        [20, 0],
      ],
    ]);
  });

  it('makes two stretches of a line that leaves the box and comes back', () => {
    const line: Point[] = [
      [0, 0],
      [20, 0],
      [30, 0],
      [20, 5],
      [0, 5],
    ];
    expect(clipLine(line, [10, 10])).toEqual([
      [
        [0, 0],
        [20, 0],
      ],
      [
        [20, 5],
        [0, 5],
      ],
    ]);
  });
});
