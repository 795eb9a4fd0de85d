/** The name of an area: in its middle, or beside it where it would cover the whole of it. */
import { useState } from 'react';
import { useMapEvents } from 'react-leaflet';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { PICTURE_ZOOM, project, unproject } from '../../model/mercator.ts';
import type { Place } from '../../model/readout.ts';
import { isNarrow } from './map-geometry.ts';
import { MapPin } from './map-pin.tsx';
import { PlaceButton } from './place-button.tsx';

export type AreaPinProps = { place: Place };

export function AreaPin({ place }: AreaPinProps) {
  const { map: picture } = useExplorer().index.readout;
  const map = useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  const [zoom, setZoom] = useState(() => map.getZoom());
  const area = picture?.areas.find((candidate) => candidate.place === place.id);
  if (picture && area && isNarrow(area, 2 ** (zoom - PICTURE_ZOOM))) {
    const [x, y] = project([picture.lon, picture.lat]);
    return (
      <MapPin lat={place.lat} lon={unproject([x + area.east, y])[0]}>
        <PlaceButton place={place} className="beside-area" />
      </MapPin>
    );
  }
  return (
    <MapPin lat={place.lat} lon={place.lon}>
      <PlaceButton place={place} />
    </MapPin>
  );
}
