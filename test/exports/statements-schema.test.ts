/** statements.json and its published schema, read by a validator that is not ours, as a program elsewhere reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { statementsJson } from '../../src/exports/statements-json.ts';
import { realReadouts } from '../support/many-languages.ts';
import { harbourReadout } from '../support/readouts.ts';

const FOLDER = 'docs/schema';
const published = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

// Strict: a keyword that the validator does not know, or that can never hold, is refused too.
const ajv = new Ajv2020({ strict: true, allErrors: true });
const isStatements = ajv.compile(published('statements.schema.json'));

/** What the validator has against a file: where, and by which keyword. */
function faultsOf(file: unknown): string[] {
  isStatements(file);
  return (isStatements.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('a published schema', () => {
  it.each(readdirSync(FOLDER))('%s is one by the meta-schema of the draft that it names', (name) => {
    const schema = published(name);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  it('would be refused with a type that there is not', () => {
    expect(ajv.validateSchema({ ...published('statements.schema.json'), type: 'text' })).toBe(false);
  });
});

describe('statements.json, by its schema', () => {
  const whole = statementsJson(realReadouts('en', 'kk', 'ru', 'tg'));

  it('is valid: whole, as filtered with the address of its site, and of a small readout', () => {
    expect(faultsOf(JSON.parse(whole))).toEqual([]);
    const kept = { filter: 'topic=economy', statements: 7, of: 27 };
    const part = statementsJson(realReadouts('en'), { kept, site: 'https://example.org/' });
    expect(faultsOf(JSON.parse(part))).toEqual([]);
    const small = statementsJson(new Map([['en', harbourReadout('en')]]));
    expect(faultsOf(JSON.parse(small))).toEqual([]);
  });

  /** What is broken in it, how, and what the validator says of that. */
  const BROKEN: [what: string, part: RegExp, instead: string, fault: RegExp][] = [
    ['another form', /"sapar-statements-1"/, '"sapar-statements-2"', /^\/format const$/],
    ['no day of review', /"reviewed":/, '"seen":', /^\/about required$/],
    [
      'a kind that there is not',
      /"kind": ?"commitment"/,
      '"kind":"promise"',
      /^\/statements\/\d+\/kind enum$/,
    ],
    ['a position in words', /"start": ?\d+/, '"start":"120"', /^\/statements\/\d+\/.*\/start type$/],
    ['a title without languages', /"title": ?\{[^}]*\}/, '"title":"Talks"', /^\/about\/title type$/],
    ['no passages', /"passages":/, '"quotes":', /^\/statements\/0 required$/],
  ];
  it.each(BROKEN)('is refused with %s, and its place is named', (_, part, instead, fault) => {
    expect(whole).toMatch(part);
    const faults = faultsOf(JSON.parse(whole.replace(part, instead)));
    expect(faults).toContainEqual(expect.stringMatching(fault));
  });
});
