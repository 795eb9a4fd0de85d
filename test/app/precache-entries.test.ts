import { describe, expect, it } from 'vitest';
import { precacheEntries } from '../../src/app/precache-entries.ts';

describe('a file that the worker keeps', () => {
  it('is taken by its hash and by no other', () => {
    expect(precacheEntries({ 'en/index.html': 'sha256-ThQcxCVcid9qsbbI' })).toEqual([
      { url: 'en/index.html', integrity: 'sha256-ThQcxCVcid9qsbbI', revision: 'ThQcxCVc' },
    ]);
  });

  it('is taken from what the browser has already where the name changes with the content', () => {
    const files = { 'assets/client-12345678.js': 'sha256-a', 'data/basemap.0123abcd.json': 'sha256-b' };
    for (const { revision } of precacheEntries(files)) expect(revision).toBeNull();
    const [table] = precacheEntries({ 'data/x/trade.csv': 'sha256-abcdefghi' });
    expect(table?.revision).toBe('abcdefgh');
  });
});
