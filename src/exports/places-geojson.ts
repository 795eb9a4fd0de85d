/** `places.geojson`: every place as a point, as RFC 7946 has it: WGS 84, longitude first, no other reference system. */
import type { FeatureCollection, Point } from 'geojson';
import { compact } from '../model/compact.ts';
import type { LocalText } from '../model/texts.ts';
import type { Lang } from '../model/vocabulary.ts';
import { firstOf, inAll, linkedPlaces, type Readouts } from './local-readouts.ts';
import { type FileContext, provenanceOf, provenanceRow } from './provenance.ts';
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
      // With those on places within it, as the map counts.
      const counted = readout.statements.filter((statement) => linkedPlaces(readout, [statement]).has(id));
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
            .filter(({ places }) => places.some(({ place, basis }) => place === id && basis === 'implied'))
            .map((statement) => statement.id),
          statement_count_own: linked.length,
          statement_count_with_places_within: counted.length,
          url: about.source.url,
          ...provenanceRow(readouts, context),
        }),
      };
    }),
  };
  return `${JSON.stringify(places, null, 1)}\n`;
}

function byLanguage(property: string, text: LocalText = {}): Record<`${string}_${Lang}`, string> {
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [`${property}_${lang}`, words]));
}
