import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { fetchJson } from '../../src/data/fetch-json.ts';
import { TIMEOUT_MS, withTimeout } from '../../src/data/timeout.ts';
import { baseMapSchema } from '../../src/model/basemap.ts';
import { startServer } from '../support/local-server.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const never = new Promise<string>(() => undefined);

describe('what is waited for', () => {
  it('is given when it comes in time, and so is its failure', async () => {
    expect(await withTimeout(Promise.resolve('the map'), 'the map')).toBe('the map');
    await expect(withTimeout(Promise.reject(new Error('gone')), 'the map')).rejects.toThrow('gone');
  });

  it('is given up after 20 seconds of silence, and not before', async () => {
    const outcome = vi.fn();
    const waiting = withTimeout(never, 'the map').catch(outcome);
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS - 1);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(outcome).toHaveBeenCalledWith(new Error('the map: no answer within 20 s'));
  });

  it('leaves no timer behind', async () => {
    await withTimeout(Promise.resolve('the map'), 'the map');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a server that falls silent', () => {
  it.each([
    ['before its answer', () => undefined],
    ['within its answer', (response: { write(text: string): void }) => response.write('{"topology":')],
  ])('%s is given up, with the address and the reason', async (_, begin) => {
    let hear: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const { origin } = await startServer((_path, response) => {
      begin(response);
      hear();
    });
    const url = `${origin}/data/basemap.json`;
    const result = fetchJson(url, baseMapSchema, new AbortController().signal);
    const caught = result.catch((error: unknown) => error);
    await isAsked;
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    expect(await caught).toEqual(new DataError(url, 'no answer within 20 s'));
  });
});
