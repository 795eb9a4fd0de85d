/** What has no words of its own is told value by value: no change goes by unsaid. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import { changeLog } from '../../src/versions/change-log.ts';
import { changedLeaves } from '../../src/versions/leaves.ts';
import { loadWords } from '../support/load-words.ts';
import { realReadout } from '../support/readouts.ts';

describe('of two values', () => {
  it('what differs is named by where it stands, with what it was and what it is', () => {
    const figure = { id: 'goal', value: 2, unit: 'USD' };
    expect(changedLeaves([figure], [{ ...figure, value: 3, measure: 'trade' }])).toEqual([
      { path: 'goal.value', before: '2', after: '3' },
      { path: 'goal.measure', after: 'trade' },
    ]);
  });

  it('one more in a list changes nothing of the others, and a list of ids is one value', () => {
    const [one, other] = [
      { id: 'one', note: 'a' },
      { id: 'other', note: 'b' },
    ];
    expect(changedLeaves([other], [one, other])).toEqual([
      { path: 'one.id', after: 'one' },
      { path: 'one.note', after: 'a' },
    ]);
    expect(changedLeaves({ sources: ['a'] }, { sources: ['a', 'b'] })).toEqual([
      { path: 'sources', before: 'a', after: 'a, b' },
    ]);
  });

  it('two of a list with one name are told apart', () => {
    const from = (text: string) => [
      { source: 'gazette', text },
      { source: 'gazette', text: 'other' },
    ];
    expect(changedLeaves(from('a'), from('b'))).toEqual([{ path: 'gazette.text', before: 'a', after: 'b' }]);
  });

  it('a date is one value', () => {
    const dated = (edtf: string, year: number) => ({ period: { edtf, start: { year }, end: { year } } });
    expect(changedLeaves(dated('2025', 2025), dated('2026', 2026))).toEqual([
      { path: 'period.edtf', before: '2025', after: '2026' },
    ]);
  });
});

const real = realReadout('en');
const i18n = await loadWords('en');

/** What is told of a change from one reading to another. */
function told(before: Readout, after: Readout) {
  const [latest] = changeLog(i18n, new Map([['en', after]]), [
    { version: '2026-01-01', readouts: new Map([['en', before]]) },
  ]);
  return (latest?.changes ?? []).flatMap(({ aspects }) => aspects);
}

describe('of one part', () => {
  const two = real.statements.find(({ who }) => who.length > 1);
  const withWho = (change: (who: NonNullable<typeof two>['who']) => unknown): Readout => {
    const readout = structuredClone(real);
    const statement = readout.statements.find(({ id }) => id === two?.id);
    if (statement === undefined) throw new Error('no statement with two actors');
    Object.assign(statement, { who: change(statement.who) });
    return readout;
  };

  it('what has words and what has none are both told', () => {
    const after = withWho(([first]) => [{ ...first, as: 'the host' }]);
    const [who] = told(real, after);
    expect(who?.pieces?.some(({ kind }) => kind === 'article')).toBe(true);
    expect(who?.leaves?.map(({ path }) => path)).toEqual([`${two?.who[0]?.actor}.as`]);
  });

  it('the order of a list is no change', () => {
    expect(
      told(
        real,
        withWho((who) => who.toReversed()),
      ),
    ).toEqual([]);
  });
});

type Leaf = { keys: readonly (string | number)[]; value: string | number };

/** Sentences, addresses and numbers of a reading; not the offsets in its text, and not its words for us. */
function leavesIn(part: unknown, keys: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(part) && part.length === 2 && part.every(Number.isInteger)) return [];
  if (typeof part === 'number' || (typeof part === 'string' && /[ /]/.test(part)))
    return [{ keys, value: part }];
  if (typeof part !== 'object' || part === null) return [];
  if ('edtf' in part) return [];
  return Object.entries(part).flatMap(([key, inner]) => leavesIn(inner, [...keys, key]));
}

function withLeaf(readout: Readout, { keys }: Leaf, value: string | number): Readout {
  const copy = structuredClone(readout);
  let at: object = copy;
  for (const key of keys.slice(0, -1)) at = Reflect.get(at, key);
  Reflect.set(at, keys.at(-1) ?? '', value);
  return copy;
}

const { statements, context, places, ladder, findings } = real;
const leaves = leavesIn({ statements, context, places, ladder, findings });

it('any sentence, number or address of a reading that is another one is told once, as it was and as it is', () => {
  expect(leaves.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(fc.constantFrom(...leaves), (leaf) => {
      const changed = typeof leaf.value === 'number' ? leaf.value + 1 : `Now ${leaf.value}`;
      const after = withLeaf(real, leaf, changed);
      const all = told(real, after).flatMap(({ pieces, leaves: values = [] }) => [
        ...(pieces ? [pieces] : []),
        ...values.map((value) => value.pieces),
      ]);
      expect(all, leaf.keys.join('.')).toHaveLength(1);
      const side = (other: string) =>
        (all[0] ?? [])
          .filter(({ kind }) => kind !== other)
          .map(({ words }) => words)
          .join('')
          .replace(/\s/g, '');
      const shown = (value: string | number) => String(value).replace(/\s/g, '');
      expect(side('quote')).toContain(shown(leaf.value));
      expect(side('article')).toContain(shown(changed));
    }),
    { numRuns: 60 },
  );
});
