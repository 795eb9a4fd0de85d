/** Where the map stands at first: as its picture does, at the scale that the style sheet gives the picture. */
import { PICTURE_ZOOM, project, unproject } from '../../model/mercator.ts';
import type { Readout } from '../../model/readout.ts';
import { HOME_AT } from './map-geometry.ts';

export interface HomeView {
  /** Latitude and longitude in degrees. */
  center: [lat: number, lon: number];
  zoom: number;
}

/** Zoom for a readout whose places are only points. */
const PLAIN_ZOOM = 4;

/** The scale is a custom property, `--map-scale`: one number for the picture and for the map that covers it. */
export function homeView({ map, places }: Readout, frame: Element | null): HomeView {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const picture = frame?.querySelector('.map-picture');
  const scale = picture
    ? Number.parseFloat(getComputedStyle(picture).getPropertyValue('--map-scale'))
    : Number.NaN;
  if (map === undefined || picture === null || picture === undefined || !Number.isFinite(scale)) {
    return {
      center: map
        ? [map.lat, map.lon]
        : [middle(places.map(({ lat }) => lat)), middle(places.map(({ lon }) => lon))],
      zoom: PLAIN_ZOOM,
    };
  }
  // The middle of the visit stands above that of the map.
  const [x, y] = project([map.lon, map.lat]);
  const [lon, lat] = unproject([x, y + ((0.5 - HOME_AT) * picture.clientHeight) / scale]);
  return { center: [lat, lon], zoom: PICTURE_ZOOM + Math.log2(scale) };
}
