/**
 * A small picture of the map for the prerendered page: the same projection, centre and labels as the live
 * map that later covers it, in pixels from the centre: at {@link PICTURE_ZOOM}, or for points alone at a zoom that fits them.
 */
import { type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh, transform } from 'topojson-client';
import { planarRingArea, presimplify, type Ring, simplify } from 'topojson-simplify';
import type { MultiPolygon as MultiShape, Polygon as Shape } from 'topojson-specification';
import type { BaseMap, CountryTopology } from '../../model/basemap.ts';
import { PICTURE_ZOOM, project, unproject } from '../../model/mercator.ts';
import type { MapPicture, Place } from '../../model/readout.ts';
import { pointsView } from './points-view.ts';
import { relativePath } from './relative-path.ts';

/** How far the picture reaches from its centre: as far as the widest and the highest map on a page (map.css) shows. */
const BOX = { x: 490, up: 260, down: 410 };
/** The same around points: a page with few other panels has a higher map, at the smaller scale. */
const BOX_OF_POINTS = { x: 490, up: 400, down: 660 };
/** Room below the areas for the names of markets, in pixels. */
const ROOM_BELOW = 30;
/** Corners smaller than this many square pixels are left out (Visvalingam): areas of the readout, land around points, all else. */
const CORNER = { area: 8, aroundPoints: 40, other: 200 };
/** Rings smaller than this many square pixels are not worth their bytes. */
const CRUMB = 4;

type Places = readonly Pick<Place, 'id' | 'kind' | 'lat' | 'lon' | 'area'>[];
type AreaShape = Shape | MultiShape;
/** As the seeds have them. */
type ShapesAndLabels = { topology: CountryTopology; labels: BaseMap['labels'] };

/** `undefined` for a readout without a place. */
export function mapPicture({ topology, labels }: ShapesAndLabels, places: Places): MapPicture | undefined {
  const shapes = shapesOf(topology);
  const areas = places.flatMap(({ id, area }) => {
    const shape = shapes.find((candidate) => candidate.id === area);
    return area !== undefined && shape !== undefined ? [{ id, shape }] : [];
  });
  const points = areas.length === 0 ? pointsView(places) : undefined;
  if (areas.length === 0 && points === undefined) return undefined;
  const own = new Set<unknown>(areas.map(({ shape }) => shape));
  const zoom = points?.zoom ?? PICTURE_ZOOM;
  const growth = 2 ** (zoom - PICTURE_ZOOM);
  const flat = inPixels(topology, growth);
  const ownShapes = shapes.filter((shape) => own.has(shape));
  const middle: [number, number] = points
    ? [Math.round(points.middle[0] * growth), Math.round(points.middle[1] * growth)]
    : middleOf(merge(flat, ownShapes));
  const corner = points ? CORNER.aroundPoints : CORNER.other;
  const simple = simplified(flat, new Set(areas.flatMap(({ shape }) => arcsOf(shape))), corner);

  const box = points ? BOX_OF_POINTS : BOX;
  const moved = () => geoIdentity().translate([-middle[0], -middle[1]]);
  const unclipped = geoPath(moved());
  const clipped = moved().clipExtent([
    [-box.x, -box.up],
    [box.x, box.down],
  ]);
  const draw = (object: GeoPermissibleObjects) => {
    const path = relativePath();
    geoPath(clipped, path)(object);
    return path.text();
  };
  const [lon, lat] = unproject([middle[0] / growth, middle[1] / growth]);
  return {
    lat,
    lon,
    ...(points && { zoom }),
    land: draw(withoutCrumbs(merge(simple, shapes))),
    // The areas' own borders are drawn with them.
    borders: draw(mesh(simple, simple.objects.countries, (a, b) => a !== b && !own.has(a) && !own.has(b))),
    areas: areas.map(({ id, shape }) => {
      const area = merge(simple, [shape]);
      const [[west], [east, south]] = unclipped.bounds(area);
      return {
        place: id,
        path: draw(withoutCrumbs(area)),
        west: Math.round(west),
        east: Math.round(east),
        south: Math.round(south),
      };
    }),
    labels: labels
      .filter(({ minZoom }) => minZoom <= zoom)
      .map(({ id, lon: east, lat: north, minZoom }) => {
        const [x, y] = project([east, north]);
        return { id, x: Math.round(x * growth - middle[0]), y: Math.round(y * growth - middle[1]), minZoom };
      })
      .filter(({ x, y }) => Math.abs(x) < box.x && y > -box.up && y < box.down),
  };
}

function shapesOf(topology: CountryTopology): AreaShape[] {
  return topology.objects.countries.geometries.filter(
    (shape) => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
}

/**
 * The topology on the picture's plane. It is projected before d3-geo sees it and not by `geoMercator`: on the sphere
 * the sides of the map's cut edge would be great arcs, and a ring wound the other way all of the world but itself.
 */
function inPixels(topology: CountryTopology, growth: number): CountryTopology {
  const { transform: steps, ...rest } = topology;
  if (steps === undefined) throw new Error('a base map is quantized');
  const toDegrees = transform(steps);
  return {
    ...rest,
    arcs: topology.arcs.map((arc) =>
      arc.map((point, index) => {
        const [lon = 0, lat = 0] = toDegrees(point, index > 0);
        return project([lon, lat]).map((value) => value * growth);
      }),
    ),
  };
}

/** Arcs of the readout's areas keep more of their corners than all others. Neighbours still meet: arcs are shared. */
function simplified(topology: CountryTopology, areas: ReadonlySet<number>, corner: number): CountryTopology {
  const ranked = presimplify(topology);
  const [fine, coarse] = [simplify(ranked, CORNER.area), simplify(ranked, corner)];
  return { ...coarse, arcs: coarse.arcs.map((arc, index) => (areas.has(index) && fine.arcs[index]) || arc) };
}

/** Indexes of a shape's arcs; one that is used backwards is written as its complement. */
function arcsOf(shape: AreaShape): number[] {
  return (shape.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

function middleOf(areas: MultiPolygon): [number, number] {
  const [[west, north], [east, south]] = geoPath().bounds(areas);
  return [Math.round((west + east) / 2), Math.round((north + south + ROOM_BELOW) / 2)];
}

function withoutCrumbs({ type, coordinates }: MultiPolygon): MultiPolygon {
  const rings = (polygon: MultiPolygon['coordinates'][number]) =>
    polygon.filter((ring) => planarRingArea(ring as Ring) > CRUMB);
  return { type, coordinates: coordinates.map(rings).filter(({ length }) => length > 0) };
}
