import { renderHook } from '@testing-library/react';
import L, { type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { afterEach, describe, expect, it } from 'vitest';
import { useBounds } from '../../../src/features/map/map-upkeep.ts';
import type { BaseMap } from '../../../src/model/basemap.ts';

/** West, south, east, north. */
const baseMapWithin = (bbox: BaseMap['topology']['bbox']): BaseMap => ({
  topology: {
    type: 'Topology',
    bbox,
    objects: { countries: { type: 'GeometryCollection', geometries: [] } },
    arcs: [],
  },
  labels: [],
});

let map: LeafletMap | undefined;
afterEach(() => map?.remove());

describe('the map ends', () => {
  it('where its base map does, once that has come', () => {
    map = L.map(document.createElement('div'), { center: [-10, -60], zoom: 4 });
    const { rerender } = renderHook(({ baseMap }) => useBounds(map ?? null, baseMap), {
      initialProps: { baseMap: undefined as BaseMap | undefined },
    });
    expect(map.options.maxBounds).toBeUndefined();
    rerender({ baseMap: baseMapWithin([-90, -60, -30, 15]) });
    expect((map.options.maxBounds as LatLngBounds).toBBoxString()).toBe('-90,-60,-30,15');
  });
});
