import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationFileSchema } from '../../../src/compile/input/annotations.ts';
import { contextFileSchema } from '../../../src/compile/input/context.ts';
import { placesFileSchema, topicsFileSchema } from '../../../src/compile/input/shared.ts';
import { translationFileSchema } from '../../../src/compile/input/translation.ts';

/** The parts of valibot's schemas that are walked here. */
type Schema = v.GenericSchema<unknown, unknown> & {
  wrapped?: Schema;
  options?: readonly (Schema | string | number)[];
  entries?: Readonly<Record<string, Schema>>;
  item?: Schema;
};

/** Every field of a name in a schema, with its path. */
function fieldsNamed(names: readonly string[], schema: Schema, path: string): [string, Schema][] {
  const inner = [schema.wrapped, schema.item, ...(schema.options ?? [])].flatMap((part) =>
    typeof part === 'object' ? fieldsNamed(names, part, path) : [],
  );
  const own = Object.entries(schema.entries ?? {}).flatMap(([key, field]): [string, Schema][] => [
    ...(names.includes(key) ? [[`${path}.${key}`, field] as [string, Schema]] : []),
    ...fieldsNamed(names, field, `${path}.${key}`),
  ]);
  return [...inner, ...own];
}

const FILES = {
  annotations: annotationFileSchema,
  context: contextFileSchema,
  places: placesFileSchema,
  topics: topicsFileSchema,
  translation: translationFileSchema,
};
const everywhere = (...names: string[]) =>
  Object.entries(FILES).flatMap(([file, schema]) => fieldsNamed(names, schema as Schema, file));

const ADDRESSES = everywhere('url');
const AMOUNTS = everywhere('value', 'least').filter(([path]) => !/growth|unread/.test(path));

describe('what becomes a link', () => {
  it('stands in these fields', () => {
    expect(ADDRESSES.map(([path]) => path)).toEqual([
      'annotations.readout.publisher.url',
      'context.sources.url',
      'places.places.source.url',
    ]);
  });

  describe.each(ADDRESSES)('%s', (_, schema) => {
    it.each([
      'https://example.org/talks?year=2031&page=1#end',
      'http://example.org',
      'https://example.org:8080/a/http://example.com/b@c',
      'https://мысал.қаз/келіссөздер',
      'https://[2001:db8::1]/',
    ])('is the address of a page: %s', (address) => {
      expect(v.is(schema, address)).toBe(true);
    });

    it.each([
      ['a script', 'javascript:alert(1)'],
      ['a script in other capitals', 'JavaScript:alert(1)//https://example.org'],
      ['data', 'data:text/html,hello'],
      ['a file', 'file:///etc/hosts'],
      ['a mailbox', 'mailto:a@example.org'],
      ['a fragment', '#talks'],
      ['a path', '/talks'],
      ['an address without its scheme', '//example.org'],
      ['a name', 'example.org'],
      ['a scheme alone', 'https://'],
      ['one stroke', 'https:/example.org'],
      ['a space', 'https://example.org/a b'],
      ['a space before it', ' https://example.org'],
      ['a line end', 'https://example.org/\n'],
      ['a name and password', 'https://user:password@example.org/'],
      ['a name that looks like a host', 'https://example.org@example.com/'],
      ['a stroke that browsers turn round', 'https://example.org\\@example.com/'],
      ['a letter that turns what follows round', 'https://example.org/\u202egpj.exe'],
      ['a control character', 'https://example.org/\u0000'],
    ])('is not %s', (_what, address) => {
      expect(v.is(schema, address)).toBe(false);
    });
  });
});

describe('an amount', () => {
  it('stands in these fields', () => {
    expect(AMOUNTS.map(([path]) => path)).toEqual([
      'annotations.statements.figures.value',
      'context.trade.value',
      'context.trade.derived.sum.value',
      'context.restatements.value',
      'context.restatements.least',
    ]);
  });

  it.each(AMOUNTS)('%s is a number that can be shown to its last digit', (_, schema) => {
    for (const value of [1, 0.5, 1e-6, 2_000_000_000, 1e15]) expect(v.is(schema, value)).toBe(true);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e16, 1e308, -1e16, 1e-7, 5e-324, null, '5'])
      expect(v.is(schema, value)).toBe(false);
  });
});
