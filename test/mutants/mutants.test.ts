import { describe, expect, it } from 'vitest';
import { leavesOf, type Mutant, mutated } from './mutant.ts';
import { negationMutants } from './negation-mutants.ts';
import { magnitudeMutants, unitMutants, yearMutants } from './number-mutants.ts';
import { quoteMutants } from './record-mutants.ts';
import { countOf, report } from './report.ts';
import { rungMutants } from './strength-mutants.ts';
import { toldIn } from './told.ts';

const edits = (mutants: readonly Mutant[]) => mutants.map(({ before, after }) => `${before} -> ${after}`);
const told = (words: string, lang = 'en') =>
  toldIn(leavesOf('c.yaml', `facts: [{ what: { ${lang}: ${words} } }]`), new Set([lang]));

it('a mutant is one edit at its place in the file', () => {
  const text = 'a: 1\nb: { unit: USD }\n';
  const [mutant] = unitMutants(leavesOf('c.yaml', text), []);
  expect(mutant?.leaf.line).toBe(2);
  expect(mutant && mutated(text, mutant)).toBe('a: 1\nb: { unit: EUR }\n');
});

describe('each kind', () => {
  it('changes a number by its size, in digits and in words', () => {
    expect(edits(magnitudeMutants(leavesOf('c.yaml', 'value: 20'), told('1.2bn and 3 billion')))).toEqual([
      '20 -> 200',
      '20 -> 2',
      '20 -> 20000',
      '1.2 -> 12',
      '3 -> 30',
      'bn -> m',
      'billion -> million',
    ]);
  });

  it('moves a year, a month or a day', () => {
    expect(edits(yearMutants(leavesOf('c.yaml', 'date: "2026-12"'), told('by 2027')))).toEqual([
      '2026 -> 2027',
      '12 -> 01',
      '2027 -> 2028',
    ]);
  });

  it('adds a negation, or takes one away', () => {
    expect(edits(negationMutants(told('it was signed')))).toEqual(['was -> was not']);
    expect(edits(negationMutants(told('шартқа қол қойылды', 'kk')))).toEqual(['қойылды -> қойылмады']);
    expect(edits(negationMutants(told('no date')))).toEqual(['no  -> ']);
  });

  it('moves a statement to another rung', () => {
    const ladder = [
      { rung: 5, id: 'signed', verbs: ['sign'] },
      { rung: 2, id: 'noted', verbs: ['note'] },
    ];
    const leaves = leavesOf('a.yaml', 'statements: [{ strength: noted, verb: note }]');
    expect(rungMutants(leaves, ladder).map(({ kind, after }) => `${kind}: ${after}`)).toEqual([
      'rung up: signed',
      'rung up: sign',
    ]);
  });
});

it('a link that quotes one word more of its passage is an equivalent, and counted apart', () => {
  const leaves = leavesOf('a.yaml', 'statements: [{ who: [{ quote: the sides }] }]');
  const mutants = quoteMutants(leaves, 'Then the sides agreed.');
  const outcomes = mutants.map((mutant) => ({ mutant, isRefused: false }));
  expect(countOf(outcomes, ['quote'])).toEqual({ mutants: 2, refused: 0, equivalents: 1 });
});

it('the share of what is refused is held to a limit', () => {
  const mutants = unitMutants(leavesOf('c.yaml', 'unit: USD'), []);
  const of = (isRefused: boolean) => mutants.map((mutant) => ({ mutant, isRefused }));
  expect(report(of(true), undefined).isEnough).toBe(true);
  expect(report(of(false), undefined).isEnough).toBe(false);
});
