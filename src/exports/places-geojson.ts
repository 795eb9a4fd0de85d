/** `places.geojson`: every place as a point, as RFC 7946 has it: WGS 84, longitude first, no other reference system. */
import type { FeatureCollection, Point } from 'geojson';
import { compact } from '../model/compact.ts';
import type { Readout } from '../model/readout.ts';
import type { LocalText } from '../model/texts.ts';
import type { Lang } from '../model/vocabulary.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import { type FileContext, keptPhrase, provenanceOf } from './provenance.ts';
import { implied } from './statement-record.ts';
import type { Provenance } from './statements-schema.ts';

type Properties = Record<string, string | number | string[]>;

/** RFC 7946 lets a collection have a member of its own. */
type Places = FeatureCollection<Point, Properties> & { about: Provenance };

/**
 * A text has a property for each language (`name_en`), and a place all that a map of it needs, the terms too: a geographic
 * information system makes a flat table of it and drops what stands beside the features. A schematic point is a label's, not a position.
 */
export function placesGeojson(readouts: Readouts, context: FileContext = {}): string {
  const readout = firstOf(readouts);
  const about = provenanceOf(readouts, context);
  const places: Places = {
    type: 'FeatureCollection',
    about,
    features: readout.places.map(({ id, kind, within, lat, lon, precision, lineTo, source }, at) => {
      const linked = readout.statements.filter((statement) =>
        statement.places.some(({ place }) => place === id),
      );
      const around = withinReach(readout, id);
      const counted = readout.statements.filter((statement) =>
        statement.places.some(({ place }) => around.has(place)),
      );
      return {
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: compact({
          ...byLanguage(
            'name',
            inAll(readouts, (local) => local.places[at]?.name),
          ),
          kind,
          within,
          precision,
          schematic_line_to: lineTo,
          ...byLanguage(
            'note',
            inAll(readouts, (local) => local.places[at]?.note),
          ),
          position_source: source?.title,
          position_url: source?.url,
          statements: linked.map((statement) => statement.id),
          statements_implied: linked
            .filter(({ places }) => implied(places).some(({ place }) => place === id))
            .map((statement) => statement.id),
          statement_count_own: linked.length,
          statement_count_with_places_within: counted.length,
          readout: about.readout,
          url: about.source.url,
          licence: readout.licence,
          version: about.version,
          version_url: about.versionUrl,
          kept: keptPhrase(readouts, context),
        }),
      };
    }),
  };
  return `${JSON.stringify(places, null, 1)}\n`;
}

/** The place with all that lie within it, as the map counts. */
function withinReach({ places }: Pick<Readout, 'places'>, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  // A set is gone through with what comes to it on the way.
  for (const outer of found)
    for (const { id: inner, within } of places) if (within === outer) found.add(inner);
  return found;
}

function byLanguage(property: string, text: LocalText = {}): Record<`${string}_${Lang}`, string> {
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [`${property}_${lang}`, words]));
}
