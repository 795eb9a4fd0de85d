/** A page that is to be loaded anew does not wait for a navigation that the browser has lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadAnew, PATIENCE } from '../../src/app/load-anew.ts';

describe('a page that is loaded anew', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.clearAllTimers();
    vi.useRealTimers();
  });

  it('asks again where it stays, each time after twice as long, so that a slow page gets its time', () => {
    const start = Date.now();
    const asked: number[] = [];
    loadAnew(() => asked.push(Date.now() - start));
    vi.advanceTimersByTime(15 * PATIENCE);
    expect(asked).toEqual([0, 1, 3, 7, 15].map((times) => times * PATIENCE));
  });

  it('gives the browser the time that it is told to before it asks at all', () => {
    const reload = vi.fn();
    loadAnew(reload, PATIENCE);
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(reload).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(reload).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(PATIENCE);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('goes by the last call: the page that waits for a worker is loaded at once when that has come', () => {
    const [waiting, come] = [vi.fn(), vi.fn()];
    loadAnew(waiting, PATIENCE);
    loadAnew(come);
    vi.advanceTimersByTime(PATIENCE);
    expect(waiting).not.toHaveBeenCalled();
    expect(come).toHaveBeenCalledTimes(2);
  });
});
