/** The arcs of a base map: each one that a shape is made of is there, and all of them lie on the map of the world. */

import type { SeedPath } from '../input/seed-file.ts';
import type { Problem } from '../problems.ts';
import type { Topology } from './base-map-schema.ts';
import { wrongShape } from './wrong-shape.ts';

/** Web Mercator, which the page draws in, ends here: beyond lies no place on a map. */
const WORLD = { lon: 180, lat: 85.06 };
/** What rounding in the file's own steps may add. */
const SLACK = 1e-6;

/** Adds the first thing that is wrong to `problems`, and says whether nothing is. */
export function checkArcs(file: string, topology: Topology, problems: Problem[]): boolean {
  const before = problems.length;
  const wrong = offTheWorld(topology) ?? missingArc(topology) ?? secondOfItsCode(topology);
  if (wrong !== undefined) problems.push(wrongShape(file, wrong.path, wrong.found, wrong.expected));
  return problems.length === before;
}

interface Wrong {
  path: SeedPath;
  found: unknown;
  expected: string;
}

/** The first point of an arc stands for itself, each further one for a step from the one before it. */
function offTheWorld({ arcs, transform: { scale, translate } }: Topology): Wrong | undefined {
  for (const [index, arc] of arcs.entries()) {
    let [x, y] = [0, 0];
    for (const [at, [dx, dy]] of arc.entries()) {
      x += dx;
      y += dy;
      const [lon, lat] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      if (Math.abs(lon) <= WORLD.lon + SLACK && Math.abs(lat) <= WORLD.lat + SLACK) continue;
      return {
        path: ['arcs', index, at],
        found: { lon, lat },
        expected: `a point with lon from -${WORLD.lon} to ${WORLD.lon} and lat from -${WORLD.lat} to ${WORLD.lat}`,
      };
    }
  }
  return undefined;
}

/** An arc that is used backwards is written as its complement: -1 is arc 0. */
function missingArc({ arcs, objects }: Topology): Wrong | undefined {
  for (const [country, geometry] of objects.countries.geometries.entries()) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const [polygon, rings] of polygons.entries()) {
      for (const [ring, indexes] of rings.entries()) {
        const at = indexes.findIndex((arc) => (arc < 0 ? ~arc : arc) >= arcs.length);
        if (at < 0) continue;
        const within = geometry.type === 'Polygon' ? [ring, at] : [polygon, ring, at];
        return {
          path: ['objects', 'countries', 'geometries', country, 'arcs', ...within],
          found: indexes[at],
          expected: `the index of one of ${arcs.length} arcs`,
        };
      }
    }
  }
  return undefined;
}

function secondOfItsCode({ objects }: Topology): Wrong | undefined {
  const codes = objects.countries.geometries.map(({ id }) => id);
  const second = codes.findIndex((code, index) => code !== undefined && codes.indexOf(code) < index);
  return second < 0
    ? undefined
    : {
        path: ['objects', 'countries', 'geometries', second, 'id'],
        found: codes[second],
        expected: 'a code of its own: one shape a country',
      };
}
