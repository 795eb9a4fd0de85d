/** A country of the visit as an area that can be clicked; its button is the way for keyboards. */
import type { LeafletEventHandlerFnMap, PathOptions } from 'leaflet';
import { useMemo } from 'react';
import { GeoJSON, useMap } from 'react-leaflet';
import { feature } from 'topojson-client';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { emphasisOf } from '../../explorer/view.ts';
import type { BaseMap } from '../../model/basemap.ts';
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { isChoosing } from '../../ui/press.ts';

export type AreaLayerProps = { baseMap: BaseMap; place: Place };

export function AreaLayer({ baseMap: { topology }, place }: AreaLayerProps) {
  const { choose } = useExplorer();
  const emphasis = useView(({ chosenPlaces }) => emphasisOf(chosenPlaces, [place.id]));
  const map = useMap();
  const shape = useMemo(() => {
    const geometry = topology.objects.countries.geometries.find(({ id }) => id === place.area);
    return geometry && feature(topology, geometry);
  }, [topology, place.area]);
  const look = classNames('area', emphasis !== 'plain' && `is-${emphasis}`);
  const style = useMemo<PathOptions>(() => ({ className: look, fillOpacity: 1, weight: 1.5 }), [look]);
  const handlers = useMemo<LeafletEventHandlerFnMap>(
    () => ({
      click: ({ originalEvent }) => {
        if (!isChoosing(originalEvent)) return;
        const button = map.getContainer().querySelector<HTMLElement>(`[data-place="${place.id}"]`);
        choose({ kind: 'place', id: place.id }, 'panel', button);
      },
    }),
    [choose, map, place.id],
  );
  if (shape === undefined) return null;
  // A path's class is read once by Leaflet, so another look is another layer.
  return <GeoJSON key={look} data={shape} style={style} eventHandlers={handlers} />;
}
