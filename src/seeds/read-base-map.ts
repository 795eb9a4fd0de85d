/** The base map: shapes made by `npm run basemap`, and the labels beside them with their names in all languages. */
import { join } from 'node:path';
import { type BaseMapInput, labelFileSchema, topologySchema } from '../compile/map/base-map-schema.ts';
import { checkArcs } from '../compile/map/check-arcs.ts';
import type { Problem } from '../compile/problems.ts';
import type { CountryTopology } from '../model/basemap.ts';
import { readJson } from './read-json.ts';
import { namesIn, shownFile } from './seed-file.ts';

const SHAPES = 'basemap.topo.json';
const LABELS = 'basemap-labels.json';

/** `undefined` for seeds without a base map: the page then shows its places as a list alone. */
export function readBaseMap(folder: string, problems: Problem[]): BaseMapInput | undefined {
  const names = namesIn(folder);
  const missing = [SHAPES, LABELS].filter((name) => !names.includes(name));
  if (missing.length === 2) return undefined;
  for (const name of missing) {
    problems.push({
      file: shownFile(join(folder, name)),
      what: 'missing file',
      found: 'no such file',
      expected: `${SHAPES} and ${LABELS} beside each other, or neither of them`,
    });
  }
  if (missing.length > 0) return undefined;
  const topology = readTopology(join(folder, SHAPES), problems);
  const labels = readJson(join(folder, LABELS), labelFileSchema, problems);
  if (topology === undefined || labels === undefined) return undefined;
  return { topology, labels: labels.labels, labelsFile: shownFile(join(folder, LABELS)) };
}

function readTopology(path: string, problems: Problem[]): CountryTopology | undefined {
  const topology = readJson(path, topologySchema, problems);
  if (topology === undefined || !checkArcs(shownFile(path), topology, problems)) return undefined;
  return topology;
}
