/**
 * What a base map must be for the page to draw it: the TopoJSON and the labels that are used here, as valibot schemas.
 * The browser's own schema (`model/basemap.ts`) looks at less, since what it gets has been held against this one.
 */
import * as v from 'valibot';
import type { CountryTopology } from '../../model/basemap.ts';

const finite = v.pipe(v.number('a number'), v.finite('a number'));
const integer = v.pipe(v.number('a whole number'), v.integer('a whole number'));
const pair = <S extends v.GenericSchema>(of: S) => v.strictTuple([of, of], 'two numbers');
const list = <S extends v.GenericSchema>(of: S, least: number, what: string) =>
  v.pipe(v.array(of, what), v.minLength(least, what));

const scale = v.pipe(
  finite,
  v.check((value) => value > 0, 'a number above 0'),
);

const ring = list(integer, 1, 'a ring: a list of indexes of arcs');
const polygon = list(ring, 1, 'a list of rings');
const id = v.optional(v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty')));

const geometrySchema = v.variant(
  'type',
  [
    v.object({ type: v.literal('Polygon'), id, arcs: polygon }),
    v.object({ type: v.literal('MultiPolygon'), id, arcs: list(polygon, 1, 'a list of polygons') }),
  ],
  'a geometry with the type "Polygon" or "MultiPolygon"',
);

/** A quantized topology with the object `countries`: arcs in whole steps, from which degrees come by `transform`. */
export const topologySchema = v.object(
  {
    type: v.literal('Topology', '"Topology"'),
    bbox: v.optional(v.strictTuple([finite, finite, finite, finite], 'west, south, east, north')),
    transform: v.object(
      { scale: pair(scale), translate: pair(finite) },
      'scale and translate of a quantized topology',
    ),
    objects: v.object(
      {
        countries: v.object(
          {
            type: v.literal('GeometryCollection', '"GeometryCollection"'),
            geometries: list(geometrySchema, 1, 'a list of countries'),
          },
          'a collection of countries',
        ),
      },
      'the object "countries"',
    ),
    arcs: v.array(list(pair(integer), 2, 'an arc: at least two points'), 'a list of arcs'),
  },
  'a TopoJSON topology with the object "countries"',
);
export type Topology = v.InferOutput<typeof topologySchema>;

/** The labels as they stand in `seeds/`, with names in all languages. */
export const labelFileSchema = v.object(
  {
    labels: v.array(
      v.object(
        {
          id: v.string('a text'),
          lon: v.pipe(finite, v.minValue(-180, 'at least -180'), v.maxValue(180, 'at most 180')),
          lat: v.pipe(finite, v.minValue(-85, 'at least -85'), v.maxValue(85, 'at most 85')),
          minZoom: v.pipe(finite, v.minValue(0, 'at least 0'), v.maxValue(24, 'at most 24')),
          names: v.record(v.string(), v.string('a text'), 'names by the tags of their languages'),
        },
        'a label with id, lon, lat, minZoom and names',
      ),
      'a list of labels',
    ),
  },
  'the labels of the base map',
);

/** The base map as the seeds have it. */
export interface BaseMapInput {
  topology: CountryTopology;
  labels: v.InferOutput<typeof labelFileSchema>['labels'];
  /** The file of the labels, as messages name it. */
  labelsFile: string;
}
