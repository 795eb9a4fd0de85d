import { renderHook } from '@testing-library/react';
import { isValidElement, type ReactNode } from 'react';
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
const home = { center: [38, 68] as [number, number], zoom: 4 };

function Explored({ children }: { children: ReactNode }) {
  return (
    <ExplorerProvider readout={readout} store={createAddressStore(window)}>
      {children}
    </ExplorerProvider>
  );
}

/** The keys of the parts, in the order in which they are drawn. */
function keysOf(baseMap: BaseMap | undefined): (string | null)[] {
  const names = readout.map?.names ?? {};
  const { result } = renderHook(() => useMapParts({ baseMap, names, home }), { wrapper: Explored });
  return result.current.map((part) => (isValidElement(part) ? part.key : null));
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
