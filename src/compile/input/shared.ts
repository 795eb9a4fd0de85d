/** The files that several readouts share, as valibot schemas: actors, ladders, topics, places. */
import * as v from 'valibot';
import { PLACE_KINDS, PRECISIONS } from '../../model/vocabulary.ts';
import { rungsSchema } from './ladder.ts';
import { httpsUrl, idSchema, line, localTextSchema } from './values.ts';

export const actorSchema = v.strictObject({
  id: idSchema,
  name: localTextSchema,
  role: v.exactOptional(localTextSchema),
});
export type ActorInput = v.InferOutput<typeof actorSchema>;

/** `seeds/actors.yaml`: people and organisations that several readouts name. */
export const actorsFileSchema = v.strictObject({ actors: v.array(actorSchema) });
export type ActorsFile = v.InferOutput<typeof actorsFileSchema>;

/** `seeds/ladders.yaml`: ladders of strength that several readouts are read by. */
export const laddersFileSchema = v.strictObject({
  ladders: v.array(v.strictObject({ id: idSchema, rungs: rungsSchema })),
});
export type LaddersFile = v.InferOutput<typeof laddersFileSchema>;

/** `seeds/topics.yaml`: the topics in the order in which they are shown. */
export const topicsFileSchema = v.strictObject({
  topics: v.pipe(v.array(v.strictObject({ id: idSchema, name: localTextSchema })), v.minLength(1)),
});
export type TopicsFile = v.InferOutput<typeof topicsFileSchema>;

/**
 * `seeds/places.yaml`, the gazetteer: WGS 84, decimal degrees. `area` is the ISO 3166-1 alpha-2 code of
 * the area on the base map; `line_to` the place a market's schematic line leads to; `outside` says why the point is right
 * although the map draws the area elsewhere.
 */
export const placesFileSchema = v.strictObject({
  places: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(PLACE_KINDS),
      name: localTextSchema,
      within: v.exactOptional(idSchema),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      precision: v.picklist(PRECISIONS),
      area: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'))),
      line_to: v.exactOptional(idSchema),
      outside: v.exactOptional(line),
      note: v.exactOptional(localTextSchema),
      source: v.exactOptional(v.strictObject({ title: line, url: v.exactOptional(httpsUrl) })),
    }),
  ),
});
export type PlacesFile = v.InferOutput<typeof placesFileSchema>;
