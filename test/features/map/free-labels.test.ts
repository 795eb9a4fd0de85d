import { describe, expect, it } from 'vitest';
import { isFree } from '../../../src/features/map/free-labels.ts';

const ROOM = { left: -100, right: 100, top: -50, bottom: 50 };

describe('a name of the base map on the picture', () => {
  it('is drawn where it is whole and nothing lies on it', () => {
    expect(isFree({ name: 'Iran', x: 0, y: 0 }, [], ROOM)).toBe(true);
    expect(isFree({ name: 'Iran', x: 0, y: 0 }, [{ name: 'Europe', x: 0, y: 40 }], ROOM)).toBe(true);
  });

  it('is left out where the frame would cut it', () => {
    expect(isFree({ name: 'Iran', x: 95, y: 0 }, [], ROOM)).toBe(false);
    expect(isFree({ name: 'Iran', x: 0, y: -45 }, [], ROOM)).toBe(false);
    expect(isFree({ name: 'A name that is wider than the room', x: 0, y: 0 }, [], ROOM)).toBe(false);
  });

  it('is left out where a place’s name would cover a part of it', () => {
    expect(isFree({ name: 'Iran', x: 0, y: 0 }, [{ name: 'Europe', x: 50, y: 10 }], ROOM)).toBe(false);
  });

  it('counts with the side at which a place has its name', () => {
    const iran = { name: 'Iran', x: 60, y: 10 };
    expect(isFree(iran, [{ name: 'Dushanbe', x: 0, y: 0, side: 'left' }], ROOM)).toBe(true);
    expect(isFree(iran, [{ name: 'Dushanbe', x: 0, y: 0, side: 'right' }], ROOM)).toBe(false);
  });
});
