/** Web Mercator (EPSG:3857) in pixels, as map libraries count them: 256 pixels around the globe at zoom 0. */

/** Zoom at which the picture of the map is drawn; it is scaled to the zoom that a page's map has. */
export const PICTURE_ZOOM = 4;

const SIZE = 256 * 2 ** PICTURE_ZOOM;

/** Longitude and latitude in degrees to pixels from the north-west corner. */
export function project([lon, lat]: readonly [number, number]): [number, number] {
  const radians = (lat * Math.PI) / 180;
  return [
    SIZE * (lon / 360 + 0.5),
    SIZE * (0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)),
  ];
}

/** The inverse of {@link project}. */
export function unproject([x, y]: readonly [number, number]): [number, number] {
  const radians = 2 * Math.atan(Math.exp((0.5 - y / SIZE) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / SIZE - 0.5) * 360, (radians * 180) / Math.PI];
}
