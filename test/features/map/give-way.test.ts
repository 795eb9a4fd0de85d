import { describe, expect, it } from 'vitest';
import { shiftsOf } from '../../../src/features/map/give-way.ts';

const FRAME = { left: -200, right: 200, top: -100, bottom: 100 };
/** As a button it is 4 × 7 + 44 = 72 pixels wide and 28 high. */
const sea = { name: 'Gulf', x: 0, y: 0 };

describe('the name of an area or a region', () => {
  it('stands where it is, where nothing else does', () => {
    expect(shiftsOf([sea], [{ ...sea, y: 30 }], FRAME)).toEqual([[0, 0]]);
  });

  it('goes as far up or down as another name needs, and no farther', () => {
    expect(shiftsOf([sea], [{ ...sea, y: 10 }], FRAME)).toEqual([[0, -20]]);
    expect(shiftsOf([sea], [{ ...sea, y: -10 }], FRAME)).toEqual([[0, 20]]);
  });

  it('goes aside where that is nearer', () => {
    expect(shiftsOf([sea], [{ ...sea, x: -66 }], FRAME)).toEqual([[8, 0]]);
  });

  it('gives way to the dot and the name of a point', () => {
    expect(shiftsOf([sea], [{ ...sea, side: 'left' }], FRAME)[0]).not.toEqual([0, 0]);
  });

  it('gives way to the areas before it, which stay', () => {
    expect(shiftsOf([sea, { ...sea, y: 10 }], [], FRAME)).toEqual([
      [0, 0],
      [0, 20],
    ]);
  });

  it('stays in sight', () => {
    const edge = { ...FRAME, top: -14 };
    expect(shiftsOf([sea], [{ ...sea, y: 10 }], edge)).toEqual([[0, 40]]);
  });

  it('stays where there is no room near', () => {
    const around = [-90, -60, -30, 0, 30, 60, 90].map((y) => ({
      name: 'A name as wide as the map',
      x: 0,
      y,
    }));
    expect(shiftsOf([sea], around, FRAME)).toEqual([[0, 0]]);
  });
});
