/**
 * The published seeds, held to what must be true of any readout. It knows no id, no word and no count of theirs: a
 * statement, a source or a title that is added rightly breaks nothing. That their files have the shapes of
 * docs/schema is among what `compileData` checks, from the schemas that those are written from.
 */
import { describe, expect, it } from 'vitest';
import { areaRings, contains } from '../../src/compile/map/area-shape.ts';
import type { Readout, TextRange } from '../../src/model/readout.ts';
import { compileData } from '../../src/seeds/build-data.ts';

// Throws, with all that is wrong in them, where they do not build.
const built = compileData('seeds');
const readouts = built.readouts.flatMap(({ readouts: pages }) => [...pages.values()]);

const isBlank = (text: string | undefined) => text === undefined || text.trim() === '';

/** Whether a range has words of the text in it. */
const hasWords = ({ text }: Readout, [start, end]: TextRange) => /\p{L}|\p{N}/u.test(text.slice(start, end));

it('the published seeds are built without a warning', () => {
  expect(built.warnings).toEqual([]);
});

describe.each(readouts.map((readout) => ({ id: readout.id, lang: readout.lang, readout })))(
  'the published readout "$id" in "$lang"',
  ({ readout }) => {
    const { statements, context } = readout;
    const sources = new Set(context.sources.map(({ id }) => id));

    it('has every word of its text in a statement or a frame', () => {
      const { words, inStatements, inFrames } = readout.coverage;
      expect(inStatements + inFrames).toBe(words);
    });

    it('names itself and everything in it', () => {
      const named: [string, string][] = [
        ['the readout', readout.title],
        ...statements.map(({ id, title }): [string, string] => [id, title]),
        ...[...readout.topics, ...readout.places, ...readout.actors, ...readout.ladder].map(
          ({ id, name }): [string, string] => [id, name],
        ),
        ...context.facts.map(({ id, what }): [string, string] => [id, what]),
      ];
      expect(named.filter(([, name]) => isBlank(name))).toEqual([]);
    });

    it('has every sentence of its text in the language of the page', () => {
      const { lang, language, paragraphs } = readout;
      const untranslated = paragraphs
        .flatMap(({ sentences }) => sentences)
        .filter(({ translation }) => lang !== language && isBlank(translation));
      expect(untranslated.map(({ id }) => id)).toEqual([]);
    });

    it('has a passage with words for every statement', () => {
      const bare = statements.filter(
        ({ passages }) =>
          passages.length === 0 ||
          passages.some((parts) => parts.length === 0 || !parts.every((part) => hasWords(readout, part))),
      );
      expect(bare.map(({ id }) => id)).toEqual([]);
    });

    it('has a figure’s words inside a passage of its statement', () => {
      for (const { passages, figures } of statements)
        for (const { id, range } of figures)
          expect(
            passages.flat().some(([start, end]) => start <= range[0] && range[1] <= end),
            id,
          ).toBe(true);
    });

    it('says of every date what it rests on: words, a reason, or a fact', () => {
      const facts = new Set(context.facts.map(({ id }) => id));
      for (const { id, date } of statements) {
        if (date.kind === 'undated') expect(isBlank(date.reason), id).toBe(false);
        else if (date.atTalks !== true)
          expect(date.quote !== undefined || !isBlank(date.how) || facts.has(date.fact ?? ''), id).toBe(true);
      }
    });

    it('has sources, each with an address, for everything from beyond the text', () => {
      const items = [
        ...context.facts,
        ...(context.trade ?? []),
        ...(context.restatements ?? []).filter((item) => 'sources' in item),
        ...(context.accounts ?? []),
      ];
      const bare = items.filter(
        (item) => item.sources.length === 0 || !item.sources.every((id) => sources.has(id)),
      );
      expect(bare.map(({ id }) => id)).toEqual([]);
      for (const { id, url } of context.sources) expect(URL.canParse(url), id).toBe(true);
    });

    it('has every place of a statement on the map', () => {
      const places = new Set(readout.places.map(({ id }) => id));
      for (const { id, places: named } of statements)
        for (const { place } of named) expect(places.has(place), `${id}: ${place}`).toBe(true);
      if (readout.places.length > 0) expect(readout.map).toBeDefined();
    });

    it('has a translation of every sentence, or of none', () => {
      const translated = readout.paragraphs
        .flatMap(({ sentences }) => sentences)
        .map(({ translation }) => !isBlank(translation));
      expect(new Set(translated)).toEqual(new Set([readout.translation !== undefined]));
    });
  },
);

describe.runIf(built.baseMap !== undefined)('the published base map', () => {
  const { topology, labels = [] } = built.baseMap?.content ?? {};

  it('has every label in the area that it names', () => {
    const areas = topology === undefined ? new Map() : areaRings(topology);
    const astray = labels.filter(({ id, lon, lat }) => !contains(areas.get(id) ?? [], [lon, lat]));
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it.each(readouts.map((readout) => ({ lang: readout.lang, readout })))(
    'has a name for every label in "$lang"',
    ({ readout }) => {
      expect(labels.filter(({ id }) => isBlank(readout.map?.names[id]))).toEqual([]);
    },
  );
});
