import { describe, expect, it } from 'vitest';
import { indexReadout } from '../../src/explorer/readout-index.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const index = indexReadout(realReadout('en'));
const within = (place: string) => [...(index.within.get(place) ?? [])].sort();

describe('everything can be looked up by its id', () => {
  it('statements, places, topics, actors, rungs and facts', () => {
    expect(index.statements.size).toBe(27);
    expect(index.statements.get('trade-target')?.strength).toBe('agreed');
    expect(index.places.get('dushanbe')?.name).toBe('Dushanbe');
    expect(index.topics.get('water-energy')?.name).toBe('Water and energy');
    expect(index.actors.get('muhriddin')?.name).toBe('Sirojiddin Muhriddin');
    expect(index.rungs.get('signed')?.rung).toBe(5);
    expect(index.facts.get('treaty-allied-signed')?.date?.edtf).toBe('2024-08-22');
  });

  it('figures, together with the statement that gives them', () => {
    const goal = index.figures.get('goal-2bn');
    expect(goal?.figure.value).toBe(2_000_000_000);
    expect(goal?.statement.id).toBe('trade-target');
    expect([...index.figures.keys()]).toEqual(['trade-2025', 'goal-2bn']);
  });

  it('whose names are in the language of the page', () => {
    expect(indexReadout(realReadout('kk')).places.get('kazakhstan')?.name).toBe('Қазақстан');
  });
});

describe('what lies within a place', () => {
  it('is everything inside it, at any depth, and not the place itself', () => {
    expect(within('dushanbe')).toEqual(['dusti-square', 'somoni-monument']);
    expect(within('tajikistan')).toEqual(['dushanbe', 'dusti-square', 'somoni-monument']);
    expect(within('central-asia')).toEqual([
      'dushanbe',
      'dusti-square',
      'kazakhstan',
      'somoni-monument',
      'tajikistan',
    ]);
  });

  it('is nothing for a place that holds no other', () => {
    expect(within('somoni-monument')).toEqual([]);
    expect(within('europe')).toEqual([]);
  });

  it('does not ask for places where a readout names none', () => {
    expect(indexReadout(harbourReadout('en')).within.size).toBe(0);
  });

  it('copes with a place whose surroundings the readout does not have', () => {
    const readout = realReadout('en');
    const alone = { ...readout, places: readout.places.filter(({ id }) => id === 'dushanbe') };
    expect(indexReadout(alone).within).toEqual(new Map([['dushanbe', new Set()]]));
  });
});
