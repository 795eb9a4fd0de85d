import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { statementsJson } from '../../src/exports/statements-json.ts';
import { type StatementsFile, statementsSchema } from '../../src/exports/statements-schema.ts';
import { realReadouts } from '../support/many-languages.ts';
import { realReadout } from '../support/readouts.ts';

const readouts = realReadouts('en', 'kk', 'ru', 'tg');
const file: StatementsFile = JSON.parse(statementsJson(readouts));
const statement = (id: string) => file.statements.find((candidate) => candidate.id === id);

describe('statements.json', () => {
  it('says of what text it is, whose that is, under which terms and of when', () => {
    expect(file.about).toMatchObject({
      readout: 'dushanbe-2026',
      source: { publisher: { en: 'Kazakhstan Today (kt.kz)' }, language: 'kk' },
      talks: '2026-02-16',
      reviewed: '2026-11-24',
      version: '2026-11-24.ceb2c952',
    });
    expect(file.about.source.attribution['en']).toContain("Kazakhstan's foreign ministry");
    expect(file.about.licence?.['en']).toContain("The article remains its publisher's");
    expect(file.about).not.toHaveProperty('kept');
  });

  it('has the form that docs/schema/statements.schema.json is made of, and nothing more', () => {
    expect(v.parse(statementsSchema, file)).toEqual(file);
    const kept = { filter: 'topic=economy', statements: 1, of: 27 };
    const part = JSON.parse(statementsJson(readouts, { kept, site: 'https://example.org/' }));
    expect(v.parse(statementsSchema, part)).toEqual(part);
  });

  it('has every text by language', () => {
    expect(statement('talks')?.title).toEqual({
      en: realReadout('en').statements.find(({ id }) => id === 'talks')?.title,
      kk: realReadout('kk').statements.find(({ id }) => id === 'talks')?.title,
      ru: realReadout('ru').statements.find(({ id }) => id === 'talks')?.title,
      tg: realReadout('tg').statements.find(({ id }) => id === 'talks')?.title,
    });
    expect(Object.keys(file.ladder[0]?.meaning ?? {})).toEqual(['en', 'kk', 'ru', 'tg']);
  });

  it('has every id that a statement names', () => {
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    for (const { strength, topics, who, places } of file.statements) {
      if (strength !== undefined) expect(ids(file.ladder)).toContain(strength);
      expect(ids(file.topics)).toEqual(expect.arrayContaining(topics));
      expect(ids(file.actors)).toEqual(expect.arrayContaining(who.map(({ actor }) => actor)));
      expect(ids(file.places)).toEqual(expect.arrayContaining(places.map(({ place }) => place)));
    }
  });

  it('tells what the text names from what an editor inferred', () => {
    expect(statement('talks')?.places[0]).toMatchObject({ basis: 'named' });
    const implied = statement('trade-target')?.places[0];
    expect(implied).toMatchObject({ place: 'kazakhstan', basis: 'implied' });
    expect(implied?.reason?.['en']).toContain('names neither');
    expect(implied).not.toHaveProperty('words');
  });

  it('leaves undated what is undated, with the reason', () => {
    expect(Object.keys(statement('wreath')?.date ?? {})).toEqual(['undated']);
  });

  it('sets apart what no source says', () => {
    expect(statement('cooperation-programme')?.derived).toEqual({ schedule: { state: 'span', end: '2028' } });
    expect(statement('talks')).not.toHaveProperty('derived');
  });
});
