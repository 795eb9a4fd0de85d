/**
 * `npm run schema`: JSON Schemas of the files in seeds/, from the schemas that check them, for editors that complete YAML, and
 * of statements.json, for programs that read it.
 */
import { mkdirSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { annotationFileSchema } from '../compile/input/annotations.ts';
import { contextFileSchema } from '../compile/input/context.ts';
import {
  actorsFileSchema,
  laddersFileSchema,
  placesFileSchema,
  topicsFileSchema,
} from '../compile/input/shared.ts';
import { translationFileSchema } from '../compile/input/translation.ts';
import { statementsSchema } from '../exports/statements-schema.ts';
import { writeFiles } from './output/write-files.ts';

const FOLDER = 'docs/schema';

const SCHEMAS = {
  actors: actorsFileSchema,
  annotations: annotationFileSchema,
  context: contextFileSchema,
  ladders: laddersFileSchema,
  places: placesFileSchema,
  statements: statementsSchema,
  topics: topicsFileSchema,
  translation: translationFileSchema,
};

/** The JSON Schemas (draft 2020-12) by file name, as text. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      // What JSON Schema cannot say (trimming, number to text) only widens what an editor accepts.
      const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' });
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

export function main(): number {
  mkdirSync(FOLDER, { recursive: true });
  writeFiles(new Map([...jsonSchemas()].map(([name, text]) => [`${FOLDER}/${name}`, text])));
  return 0;
}
