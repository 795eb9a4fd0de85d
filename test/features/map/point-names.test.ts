import { expect, it } from 'vitest';
import { freeSides } from '../../../src/features/map/point-names.ts';
import { frameOf, ROOMS } from '../../../src/features/map/rooms.ts';

const [, , wide] = ROOMS;
const FRAME = frameOf(wide);
const at = (name: string, x: number, y: number) => ({ name, x, y });

it('a single name hangs below its point at the left', () => {
  expect(freeSides([at('Dushanbe', 0, 0)], FRAME)).toEqual(['left']);
});

it('a name stands at another side where the frame would cut it', () => {
  expect(freeSides([at('Dushanbe', FRAME.left + 20, 0)], FRAME)).toEqual(['below-right']);
  expect(freeSides([at('Dushanbe', FRAME.right - 20, FRAME.bottom - 10)], FRAME)).toEqual(['above-left']);
  expect(freeSides([at('Dushanbe', FRAME.left + 20, FRAME.bottom - 10)], FRAME)).toEqual(['above-right']);
});

it('a name covers no other point', () => {
  expect(freeSides([at('Dushanbe', 0, 0), at('Mill', -60, 20)], FRAME)[0]).toBe('below-right');
});

it('a name covers no other name', () => {
  expect(freeSides([at('Mill', 0, 0), at('Ford', 10, 4)], FRAME)).toEqual(['left', 'below-right']);
});

it('a name out of the frame covers nothing either', () => {
  const sides = freeSides([at('Mill', 900, 0), at('Ford', 910, 4)], FRAME);
  expect(new Set(sides).size).toBe(2);
});

it('where there is no free side left, the name stands at its first', () => {
  const crowd = Array.from({ length: 9 }, () => at('Mill', 0, 0));
  expect(freeSides(crowd, FRAME)).toHaveLength(9);
  expect(freeSides(crowd, FRAME).at(-1)).toBe('left');
});
