/** The countries in portions of about as much work. */
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { CountryTopology } from '../../model/basemap.ts';

type Countries = GeometryCollection<Record<string, never>>;

/** A seventh of the base map. A country with more points is a portion by itself. */
const ENOUGH_POINTS = 2000;

/** Every country stands in one portion, in the order of the topology. */
export function landPortions(topology: CountryTopology): Countries[] {
  const portions: Countries[] = [];
  let points = 0;
  for (const country of topology.objects.countries.geometries) {
    const more = pointsOf(topology, country);
    if (portions.length === 0 || points + more > ENOUGH_POINTS) {
      portions.push({ type: 'GeometryCollection', geometries: [] });
      points = 0;
    }
    points += more;
    portions.at(-1)?.geometries.push(country);
  }
  return portions;
}

function pointsOf(topology: CountryTopology, country: GeometryObject): number {
  if (!('arcs' in country)) return 0;
  return (
    (country.arcs as number[] | number[][] | number[][][])
      .flat(2)
      // A negative index is that arc backwards.
      .reduce((sum, arc) => sum + (topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 0), 0)
  );
}
