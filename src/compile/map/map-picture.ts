/**
 * A small picture of the map for the prerendered page: the same projection, centre and labels as the live
 * map that later covers it, in pixels at {@link PICTURE_ZOOM} from the centre.
 */
import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'topojson-specification';
import type { BaseMap, CountryTopology } from '../../model/basemap.ts';
import { PICTURE_ZOOM, project, unproject } from '../../model/mercator.ts';
import type { MapPicture, Place } from '../../model/readout.ts';
import { clipLine, clipRing, type HalfBox, type Point, simplifyLine } from './simplify.ts';

/** More than the widest and highest map on a page shows. */
const BOX: HalfBox = [380, 310];
/** Room below the areas for the names of markets, in pixels. */
const ROOM_BELOW = 30;
/** How far a line may stray from the base map's, in pixels: areas of the readout, everything else. */
const TOLERANCE = { area: 1.2, other: 4 };
type Places = readonly Pick<Place, 'id' | 'area'>[];

/** `undefined` for a readout without an area on the base map. */
export function mapPicture({ topology, labels }: BaseMap, places: Places): MapPicture | undefined {
  const areas = places.flatMap(({ id, area }) => {
    const shape = topology.objects.countries.geometries.find((geometry) => geometry.id === area);
    return area !== undefined && (shape?.type === 'Polygon' || shape?.type === 'MultiPolygon')
      ? [{ id, shape }]
      : [];
  });
  if (areas.length === 0) return undefined;
  const projected = decodeArcs(topology);
  const own = new Set(areas.flatMap(({ shape }) => arcsOf(shape)));
  const all = [...own].flatMap((arc) => projected[arc] ?? []);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const middle: Point = [
    Math.round((min(xs) + max(xs)) / 2),
    Math.round((min(ys) + max(ys) + ROOM_BELOW) / 2),
  ];
  const arcs = projected.map((line, index) =>
    simplifyLine(line, own.has(index) ? TOLERANCE.area : TOLERANCE.other).map(
      ([x, y]): Point => [Math.round(x - middle[0]), Math.round(y - middle[1])],
    ),
  );
  const [lon, lat] = unproject(middle);
  const countries = topology.objects.countries;
  const land = mergeArcs(
    topology,
    countries.geometries.filter((shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon'),
  );
  // The areas' own borders are drawn with them.
  const shapes = new Set<unknown>(areas.map(({ shape }) => shape));
  const borders = meshArcs(topology, countries, (a, b) => a !== b && !shapes.has(a) && !shapes.has(b));
  return {
    lat,
    lon,
    land: ringsPath(arcs, land),
    borders: linesPath(arcs, borders),
    areas: areas.map(({ id, shape }) => {
      const reach = arcsOf(shape).flatMap((arc) => arcs[arc]?.map(([x]) => x) ?? []);
      return { place: id, path: ringsPath(arcs, shape), west: min(reach), east: max(reach) };
    }),
    labels: labels
      .filter(({ minZoom }) => minZoom <= PICTURE_ZOOM)
      .map(({ id, lon: east, lat: north, minZoom }) => {
        const [x, y] = project([east, north]);
        return { id, x: Math.round(x - middle[0]), y: Math.round(y - middle[1]), minZoom };
      })
      .filter(({ x, y }) => Math.abs(x) < BOX[0] && Math.abs(y) < BOX[1]),
  };
}

const min = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const max = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

/** Arcs of a quantized topology as points of the picture's projection. */
function decodeArcs({ arcs, transform }: CountryTopology): Point[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  });
}

/** Indexes of a shape's arcs; one that is used backwards is written as its complement. */
function arcsOf(shape: Polygon | MultiPolygon): number[] {
  return (shape.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

function join(arcs: readonly Point[][], indexes: readonly number[]): Point[] {
  return indexes.flatMap((index, step) => {
    const line = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return step === 0 ? line : line.slice(1);
  });
}

function ringsPath(arcs: readonly Point[][], shape: Polygon | MultiPolygon): string {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons
    .flat()
    .map((ring) => clipRing(join(arcs, ring), BOX).map(([x, y]): Point => [Math.round(x), Math.round(y)]))
    .filter((ring) => ring.length > 2 && area(ring) > 4)
    .map((ring) => `${path(ring)}z`)
    .join('');
}

function linesPath(arcs: readonly Point[][], lines: MultiLineString): string {
  return lines.arcs
    .flatMap((line) => clipLine(join(arcs, line), BOX))
    .map(path)
    .join('');
}

/** Twice the area of a ring would be the same test; small crumbs are not worth their bytes. */
function area(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [px, py] = ring.at(index - 1) ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Relative moves, which are shorter than absolute ones: `M1 2l3-4 5 6`. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let [x, y] = first;
  let moves = '';
  for (const [nextX, nextY] of rest) {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    if (dx === 0 && dy === 0) continue;
    moves += `${moves === '' ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
  }
  return `M${first[0]} ${first[1]}${moves}`;
}
