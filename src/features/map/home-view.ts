/** Where the map stands at first: the centre of its picture, at the scale that the style sheet gives the picture. */
import { PICTURE_ZOOM } from '../../model/mercator.ts';
import type { Readout } from '../../model/readout.ts';

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
  const scaled = frame?.querySelector('.map-picture');
  const scale = scaled
    ? Number.parseFloat(getComputedStyle(scaled).getPropertyValue('--map-scale'))
    : Number.NaN;
  return {
    center: map
      ? [map.lat, map.lon]
      : [middle(places.map(({ lat }) => lat)), middle(places.map(({ lon }) => lon))],
    zoom: Number.isFinite(scale) ? PICTURE_ZOOM + Math.log2(scale) : PLAIN_ZOOM,
  };
}
