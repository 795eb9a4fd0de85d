import { describe, expect, it } from 'vitest';
import { statementsNdjson } from '../../src/exports/statements-ndjson.ts';
import { asOfItsEnd } from '../support/as-of-its-end.ts';
import { realReadouts } from '../support/many-languages.ts';
import { realReadout } from '../support/readouts.ts';

/** Words for stems, each with its language, so that it is seen which text went where. */
const stems = (text: string, lang: string) =>
  (text.match(/\p{L}+/gu) ?? []).map((word) => `${lang}:${word.toLowerCase()}`);

const file = statementsNdjson(realReadouts('en', 'kk'), stems);
const linesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const lines = linesOf(file);
const line = (id: string) => lines.find(({ statement }) => statement === id);

describe('statements.ndjson', () => {
  it('has a line of JSON for each statement, and a line end behind each', () => {
    expect(lines.map(({ statement }) => statement)).toEqual(realReadout('en').statements.map(({ id }) => id));
    expect(file.endsWith('}\n')).toBe(true);
  });

  it('has an id that no other readout has, and filters as lists', () => {
    expect(line('trade-target')).toMatchObject({
      id: 'dushanbe-2026:trade-target',
      kind: 'commitment',
      strength: 'agreed',
      topics: ['economy'],
      places: ['kazakhstan', 'tajikistan'],
      date: '2026-02-16/..',
    });
  });

  it('tells whom and what the text does not name', () => {
    expect(line('regular-contacts')).toMatchObject({ who: ['both-sides'], who_implied: ['both-sides'] });
    expect(line('trade-target')).toMatchObject({ places_implied: ['kazakhstan', 'tajikistan'] });
  });

  it('says of what was so at the end of its date alone that it is as of then', () => {
    const found = linesOf(statementsNdjson(asOfItsEnd(realReadouts('en', 'kk'), 'top-three-partner'), stems));
    const told = found.filter((each) => 'as_of' in each);
    expect(told).toEqual([
      expect.objectContaining({ statement: 'top-three-partner', date: '/2026-02-16', as_of: true }),
    ]);
  });

  it('has the stems of title, names and note by language, those of the passages in the language of the text', () => {
    const { en, kk } = line('trade-target').stems;
    expect(en).toEqual(
      expect.arrayContaining(['en:agreed', 'en:economy', 'en:tajikistan', 'en:sides', 'en:deadline']),
    );
    expect(kk).toEqual(expect.arrayContaining(['kk:экономика', 'kk:тараптар', 'kk:уағдаласты']));
    expect(en.join(' ')).not.toContain('уағдаласты');
  });

  it('has them in the language of the text where the readout has no pages in it', () => {
    const [first] = statementsNdjson(realReadouts('en'), stems).split('\n');
    expect(Object.keys(JSON.parse(first ?? '').stems)).toEqual(['en', 'kk']);
  });

  it('has source, terms and version in each line', () => {
    for (const each of lines)
      expect(each).toMatchObject({
        publisher: 'Kazakhstan Today (kt.kz)',
        reviewed: '2026-11-24',
        version: '2026-11-24.ceb2c952',
        kept: '27/27',
        licence: expect.stringContaining('CC BY 4.0'),
      });
  });
});
