import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationsJsonld } from '../../src/exports/annotations.ts';
import type { Readouts } from '../../src/exports/local-readouts.ts';
import { realReadouts } from '../support/many-languages.ts';
import { realReadout } from '../support/readouts.ts';

const BASE = 'https://example.org/data/x/';
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

/** The context as the W3C publishes it; a processor that asks for anything else fails. */
const CONTEXT = JSON.parse(readFileSync('test/fixtures/w3c/anno.jsonld', 'utf8'));
const options = {
  base: BASE,
  documentLoader: async (documentUrl: string) => {
    if (documentUrl !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${documentUrl}`);
    return { documentUrl, document: CONTEXT };
  },
  safe: true,
};

const written = (readouts: Readouts) =>
  JSON.parse(annotationsJsonld(readouts, { file: 'a.jsonld', article: 'article.txt' }));

const readouts = realReadouts('en', 'kk', 'ru', 'tg');
const file = written(readouts);
/** Every thing of the file by its address, or by a name of the processor's where it has none. */
const nodes = await jsonld.flatten(file, null, options);
type Node = (typeof nodes)[number];

const ofType = (type: string) => nodes.filter((node) => [node['@type']].flat().includes(type as never));
const node = (id: string | undefined) => nodes.find((candidate) => String(candidate['@id']) === id);
const linked = (from: Node | undefined, property: string) =>
  (from?.[property] ?? []).map(({ '@id': id }) => node(id));
const value = (from: Node | undefined, property: string) => from?.[property]?.[0]?.['@value'];

describe('annotations.jsonld', () => {
  it('is JSON-LD in which a processor that is not ours knows every term', async () => {
    // Safe mode throws for a key that no context has.
    await expect(jsonld.expand(file, options)).resolves.toHaveLength(1);
    await expect(jsonld.expand({ ...file, reviewed: 'x' }, options)).rejects.toThrow('Safe mode');
  });

  it('is a collection of one page that has every statement in order', () => {
    const [collection] = ofType(`${AS}OrderedCollection`);
    const [page] = linked(collection, `${AS}first`);
    const { statements } = realReadout('en');
    expect(value(collection, `${AS}totalItems`)).toBe(statements.length);
    expect(page?.[`${AS}items`]?.[0]?.['@list']?.map((item) => String(item['@id']))).toEqual(
      statements.map(({ id }) => `${BASE}a.jsonld#statement:${id}`),
    );
    expect(ofType(`${OA}Annotation`)).toHaveLength(statements.length);
  });

  it('has its ids as fragments of its own address', () => {
    const at = 'https://example.org/a.jsonld';
    const known = JSON.parse(annotationsJsonld(readouts, { file: at, article: 'https://example.org/a.txt' }));
    expect(known.id).toBe(`${at}#collection`);
    expect(known.first.items[0].target[0].source).toBe('https://example.org/a.txt');
  });

  it('has the title in every language, named with it', () => {
    const titles = linked(node(`${BASE}a.jsonld#statement:trade-target`), `${OA}hasBody`)
      .filter((body) => body?.[`${OA}hasPurpose`]?.[0]?.['@id'] === `${OA}describing`)
      .map((body) => [
        value(body, 'http://purl.org/dc/elements/1.1/language'),
        value(body, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'),
      ]);
    const title = (lang: 'en' | 'kk' | 'ru' | 'tg') =>
      realReadout(lang).statements.find(({ id }) => id === 'trade-target')?.title;
    expect(Object.fromEntries(titles)).toEqual({
      en: title('en'),
      kk: title('kk'),
      ru: title('ru'),
      tg: title('tg'),
    });
  });

  it('points at each part of a passage by its words and by its place in code points', () => {
    const points = [...realReadout('en').text];
    let parts = 0;
    for (const annotation of ofType(`${OA}Annotation`)) {
      for (const target of linked(annotation, `${OA}hasTarget`)) {
        const [quote, position] = linked(target, `${OA}hasSelector`);
        const start = Number(value(position, `${OA}start`));
        const words = points.slice(start, Number(value(position, `${OA}end`))).join('');
        expect(value(quote, `${OA}exact`)).toBe(words);
        const before = points.slice(0, start).join('');
        expect(before.endsWith(String(value(quote, `${OA}prefix`)))).toBe(true);
        parts += 1;
      }
    }
    expect(parts).toBe(realReadout('en').statements.flatMap(({ passages }) => passages.flat()).length);
  });

  it('has the date of a statement in EDTF, and none where it is undated', () => {
    const temporal = (id: string) =>
      value(node(`${BASE}a.jsonld#statement:${id}`), 'http://purl.org/dc/terms/temporal');
    expect(temporal('trade-target')).toBe('2026-02-16/..');
    expect(temporal('wreath')).toBeUndefined();
  });

  it('tells a link that the text names from one that was inferred, with the reason in every language', () => {
    const links = (id: string) =>
      linked(node(`${BASE}a.jsonld#statement:${id}`), `${OA}hasBody`)
        .filter((body) => body?.[`${OA}hasPurpose`]?.[0]?.['@id'] === `${OA}identifying`)
        .map((body) => ({
          source: String(body?.[`${OA}hasSource`]?.[0]?.['@id']).split('#')[1],
          basis: String(body?.['http://purl.org/dc/terms/type']?.[0]?.['@id']).split('#')[1],
          reasons: body?.['http://purl.org/dc/terms/description']?.length ?? 0,
        }));
    expect(links('regular-contacts')).toContainEqual({
      source: 'actor:both-sides',
      basis: 'basis:implied',
      reasons: 4,
    });
    expect(links('political-dialogue')).toContainEqual({
      source: 'actor:both-sides',
      basis: 'basis:named',
      reasons: 0,
    });
    expect(links('trade-target')).toContainEqual(
      expect.objectContaining({ source: 'place:tajikistan', basis: 'basis:implied' }),
    );
  });

  it('says what each id of a body stands for, in every language', () => {
    const sources = ofType(`${OA}SpecificResource`).flatMap((body) => linked(body, `${OA}hasSource`));
    const economy = node(`${BASE}a.jsonld#topic:economy`);
    expect(sources).toContain(economy);
    expect(economy?.['http://www.w3.org/2004/02/skos/core#prefLabel']).toContainEqual({
      '@language': 'kk',
      '@value': 'Экономика',
    });
  });

  it('has source, terms, day of review and version on the collection', () => {
    const [collection] = ofType(`${AS}OrderedCollection`);
    expect(value(collection, 'http://purl.org/dc/terms/date')).toBe('2026-11-24');
    expect(value(collection, 'http://schema.org/version')).toBe('2026-11-24.ceb2c952');
    expect(value(collection, 'http://purl.org/dc/elements/1.1/rights')).toContain('CC BY 4.0');
    const [source] = linked(collection, 'http://purl.org/dc/terms/source');
    expect(source?.['@id']).toBe(`${BASE}article.txt`);
    expect(source?.[`${OA}via`]?.[0]?.['@id']).toBe(realReadout('en').publisher.url);
  });
});
