/**
 * The base map (`data/<readout>/basemap.<hash>.json`), one file for all languages: shapes, and where labels are drawn on
 * them. The names come with the readout, by the id of the label.
 */
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

/** Countries by ISO 3166-1 alpha-2 code; the one without a code holds what ISO lists none for. */
export type CountryTopology = Topology<{ countries: GeometryCollection<Record<string, never>> }>;

/** West, south, east, north in degrees. */
export type Extent = [west: number, south: number, east: number, north: number];

const topologySchema = v.custom<CountryTopology & { bbox: Extent }>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Reflect.get(value, 'type') === 'Topology' &&
    Array.isArray(Reflect.get(value, 'arcs')) &&
    Array.isArray(Reflect.get(value, 'bbox')) &&
    Reflect.get(Reflect.get(value, 'objects') ?? {}, 'countries') !== undefined,
  'a TopoJSON topology with a bbox and the object "countries"',
);

export const baseMapSchema = v.object({
  topology: topologySchema,
  labels: v.array(v.object({ id: v.string(), lon: v.number(), lat: v.number(), minZoom: v.number() })),
});
export type BaseMap = v.InferOutput<typeof baseMapSchema>;
