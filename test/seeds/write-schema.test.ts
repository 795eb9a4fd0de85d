import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/seeds/write-schema.ts';

describe('the JSON Schemas in docs/schema', () => {
  it.each([...jsonSchemas()])(
    '%s is what the schemas of the model say; else run "npm run schema"',
    (name, text) => {
      expect(readFileSync(`docs/schema/${name}`, 'utf8')).toBe(text);
    },
  );
});
