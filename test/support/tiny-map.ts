/** A base map of two invented countries, for seeds that have none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A square of two degrees with its south-western corner at a point, as an arc in steps of a degree. */
const square = (lon: number, lat: number) => [
  [lon, lat],
  [2, 0],
  [0, 2],
  [-2, 0],
  [0, -2],
];

/** VL: lon 10 to 12, lat 50 to 52, with a hole in it. OM: the same to the east of a strait of one degree. */
export const TINY_MAP = {
  type: 'Topology',
  bbox: [5, 45, 30, 60],
  transform: { scale: [1, 1], translate: [0, 0] },
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'VL', arcs: [[0], [1]] },
        { type: 'MultiPolygon', id: 'OM', arcs: [[[2]], [[3]]] },
      ],
    },
  },
  arcs: [
    square(10, 50),
    [
      [11, 51],
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
    square(13, 50),
    square(20, 55),
  ],
};

export const TINY_LABELS = {
  labels: [{ id: 'VL', lon: 11, lat: 50, minZoom: 4, names: { en: 'V', kk: 'В', ru: 'В', tg: 'В' } }],
};

/** Puts the two files of a base map into a folder of seeds: JSON data, or the very words of a file. */
export function writeBaseMap(
  folder: string,
  shapes: unknown = TINY_MAP,
  labels: unknown = TINY_LABELS,
): void {
  const text = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));
  writeFileSync(join(folder, 'basemap.topo.json'), text(shapes));
  writeFileSync(join(folder, 'basemap-labels.json'), text(labels));
}
