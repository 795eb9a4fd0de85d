import { describe, expect, it } from 'vitest';
import { addressVocabulary } from '../../src/explorer/address.ts';
import { STATIC_ADDRESS } from '../../src/explorer/address-store.ts';
import { indexReadout } from '../../src/explorer/readout-index.ts';
import { emphasisOf } from '../../src/explorer/view.ts';
import { createViewStore } from '../../src/explorer/view-store.ts';
import { harbourReadout } from '../support/readouts.ts';

describe('how something looks beside what is chosen', () => {
  it('is plain where nothing is chosen', () => {
    expect(emphasisOf(null, ['sea'])).toBe('plain');
  });

  it('is chosen where it stands for one of the chosen, be it among others', () => {
    expect(emphasisOf(new Set(['sea', 'fishing']), ['sea'])).toBe('chosen');
    expect(emphasisOf(new Set(['sea']), ['fishing', 'sea'])).toBe('chosen');
  });

  it('is dim where it stands for none of them, or for nothing at all', () => {
    expect(emphasisOf(new Set(['sea']), ['fishing', 'pilots'])).toBe('dim');
    expect(emphasisOf(new Set(['sea']), [])).toBe('dim');
  });
});

describe('the view at first', () => {
  const readout = harbourReadout('en');
  const views = createViewStore(indexReadout(readout), addressVocabulary(readout), STATIC_ADDRESS);

  it('is that of an address without a query string: all is shown, nothing chosen, nothing asked for in vain', () => {
    expect(views.initial).toMatchObject({ search: '', origin: 'address', chosen: null, unknown: [] });
    expect(views.initial.visible).toHaveLength(readout.statements.length);
  });

  it('is the very one that is read until the address changes, so that nothing is drawn twice', () => {
    expect(views.read()).toBe(views.initial);
    expect(views.read()).toBe(views.initial);
  });
});
