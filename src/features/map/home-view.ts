/** Where the map stands at first: as its picture does, at the scale that the style sheet gives the picture. */
import type { MapPicture } from '../../model/readout.ts';
import { fromPicture, HOME_AT, zoomOf } from './map-geometry.ts';

export interface HomeView {
  /** Latitude and longitude in degrees. */
  center: [lat: number, lon: number];
  zoom: number;
}

/** The scale is a custom property, `--map-scale`: one number for the picture and for the map that covers it. */
export function homeView(map: Pick<MapPicture, 'lat' | 'lon' | 'zoom'>, frame: Element | null): HomeView {
  const picture = frame?.querySelector('.map-picture');
  const scale = picture
    ? Number.parseFloat(getComputedStyle(picture).getPropertyValue('--map-scale'))
    : Number.NaN;
  if (picture === null || picture === undefined || !Number.isFinite(scale)) {
    return { center: [map.lat, map.lon], zoom: zoomOf(map) };
  }
  // The middle of the visit stands above that of the map.
  const { lat, lon } = fromPicture([0, ((0.5 - HOME_AT) * picture.clientHeight) / scale], map);
  return { center: [lat, lon], zoom: zoomOf(map) + Math.log2(scale) };
}
