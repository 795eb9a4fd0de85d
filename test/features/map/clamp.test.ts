import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampToBox } from '../../../src/features/map/clamp.ts';

const box = { left: 10, top: 20, right: 110, bottom: 70 };

describe('a market stands at the edge of the map, in the direction where it lies', () => {
  it.each([
    ['inside', { x: 50, y: 40 }, [50, 40]],
    ['to the left', { x: -300, y: 40 }, [10, 40]],
    ['to the right', { x: 500, y: 40 }, [110, 40]],
    ['above', { x: 50, y: -9 }, [50, 20]],
    ['below', { x: 50, y: 900 }, [50, 70]],
    ['beyond a corner', { x: 500, y: 900 }, [110, 70]],
    ['on the edge', { x: 110, y: 20 }, [110, 20]],
  ])('%s', (_, point, shown) => {
    expect(clampToBox(point, box)).toEqual(shown);
  });

  it('never outside of it, and never moved more than needed', () => {
    const point = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(point, point, (wanted, other) => {
        const [x, y] = clampToBox(wanted, box);
        expect(x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).toBe(true);
        // No other point of the box is nearer.
        const [otherX, otherY] = clampToBox(other, box);
        expect(Math.hypot(wanted.x - x, wanted.y - y)).toBeLessThanOrEqual(
          Math.hypot(wanted.x - otherX, wanted.y - otherY),
        );
      }),
    );
  });
});
