/** The base map in every language: shapes made by `npm run basemap`, names picked from the labels beside them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type BaseMap, baseMapSchema, labelFileSchema } from '../model/basemap.ts';
import type { Lang } from '../model/vocabulary.ts';
import { shownFile } from './load-seeds.ts';
import { type Problem, shown } from './problems.ts';

/** `undefined` for seeds without a base map: the page then shows its places as a list alone. */
export function readBaseMap(folder: string, problems: Problem[]): ((lang: Lang) => BaseMap) | undefined {
  const shapes = join(folder, 'basemap.topo.json');
  if (!existsSync(shapes)) return undefined;
  const topology = readJson(shapes, v.pick(baseMapSchema, ['topology']), problems, (data) => ({
    topology: data,
  }));
  const labels = readJson(join(folder, 'basemap-labels.json'), labelFileSchema, problems, (data) => data);
  if (topology === undefined || labels === undefined) return undefined;
  return (lang) => ({
    ...topology,
    labels: labels.labels.map(({ names, ...label }) => ({ ...label, name: names[lang] })),
  });
}

function readJson<S extends v.GenericSchema<unknown, unknown>>(
  path: string,
  schema: S,
  problems: Problem[],
  wrap: (data: unknown) => unknown,
): v.InferOutput<S> | undefined {
  try {
    const result = v.safeParse(schema, wrap(JSON.parse(readFileSync(path, 'utf8'))));
    if (result.success) return result.output;
    const [issue] = result.issues;
    problems.push({
      file: shownFile(path),
      what: 'not the base map that was expected; run "npm run basemap" to make it anew',
      found: shown(issue.received),
      expected: `${v.getDotPath(issue) ?? 'the file'}: ${issue.expected ?? issue.message}`,
    });
  } catch (error) {
    problems.push({
      file: shownFile(path),
      what: 'the base map cannot be read; run "npm run basemap" to make it anew',
      found: error instanceof Error ? error.message : String(error),
      expected: 'JSON',
    });
  }
  return undefined;
}
