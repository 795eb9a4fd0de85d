import { render } from '@testing-library/react';
import { isValidElement } from 'react';
import { expect, it } from 'vitest';
import { createAddressStore } from '../../../src/explorer/address-store.ts';
import { ExplorerProvider } from '../../../src/explorer/explorer-context.tsx';
import { useMapParts } from '../../../src/features/map/map-parts.tsx';
import type { BaseMap } from '../../../src/model/basemap.ts';
import { compileData } from '../../../src/seeds/build-data.ts';
import { realReadout } from '../../support/readouts.ts';
import { DUSHANBE } from '../../support/seeds.ts';

const readout = realReadout('en');
const content = compileData(DUSHANBE).baseMap?.content;
const insetBox = { current: null };

/** The keys of the parts, in the order in which they are drawn. */
function keysOf(baseMap: BaseMap | undefined): (string | null)[] {
  let keys: (string | null)[] = [];
  function Parts() {
    const parts = useMapParts({ baseMap, names: readout.map?.names ?? {}, insetBox });
    keys = parts.map((part) => (isValidElement(part) ? part.key : null));
    return null;
  }
  render(
    <ExplorerProvider readout={readout} store={createAddressStore(window)}>
      <Parts />
    </ExplorerProvider>,
  );
  return keys;
}

it('the names of places are drawn before the base map is there, and the lines to the markets after them', () => {
  const keys = keysOf(undefined);
  expect(keys).toContain('dushanbe');
  expect(keys.at(-1)).toBe('lines');
});

it('what the base map brings follows all that is drawn without it: nothing drawn moves to another turn', () => {
  const [without, withMap] = [keysOf(undefined), keysOf(content)];
  expect(withMap.slice(0, without.length)).toEqual(without);
  expect(withMap.slice(without.length)).toEqual([
    ...withMap.slice(without.length).filter((key) => /^\d+$/.test(key ?? '')),
    ...['borders', 'area-kazakhstan', 'area-tajikistan', 'labels'],
  ]);
});

it('no two parts have the same key', () => {
  const keys = keysOf(content);
  expect(new Set(keys).size).toBe(keys.length);
});
