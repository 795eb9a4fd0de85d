import { describe, expect, it } from 'vitest';
import {
  copySeeds,
  DUSHANBE,
  HARBOUR_TALKS,
  onlyProblem,
  readoutIn,
  type SeedsCopy,
} from '../../support/seeds.ts';

/** A built statement of the small readout. */
function statement(id: string) {
  const { text, statements } = readoutIn(HARBOUR_TALKS);
  const found = statements.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return { ...found, words: (range: [number, number]) => text.slice(...range) };
}

describe('the passages of a statement', () => {
  it('may have several parts, which follow one another in the text', () => {
    const { passages, words } = statement('pilots');
    expect(passages.map((parts) => parts.map(words))).toEqual([
      ['A. Reed', 'and welcomed the exchange of pilots.'],
    ]);
  });

  it('may lie in several places, in the order in which the editor gives them', () => {
    const { passages, words } = statement('agreement');
    expect(passages.map((parts) => parts.map(words))).toEqual([
      ['The two ministers signed a harbour agreement for 2031-2033.'],
      ['Varland and Ostmere sign a harbour agreement'],
    ]);
  });

  it('may overlap those of another statement', () => {
    const [ferry] = statement('ferry-line').passages.flat();
    const [passengers] = statement('passengers').passages.flat();
    expect(passengers?.[0]).toBeLessThan(ferry?.[1] ?? 0);
  });

  it('may not have their parts in the wrong order', () => {
    const seeds = copySeeds();
    const parts = [
      '          - exact: A. Reed\n            occurrence: 2\n',
      '          - and welcomed the exchange of pilots.\n',
    ];
    seeds.replace('annotations', parts.join(''), [...parts].reverse().join(''));
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- |exact: A. Reed'),
      id: 'pilots',
      what: 'the parts of a passage must follow one another',
      found: '"A. Reed" before the end of the part above it',
      expected: 'parts in the order of the text, without overlap',
    });
  });
});

describe('the verb of a statement', () => {
  it('is found in its passages', () => {
    const { verb, words } = statement('fishing');
    expect(verb?.words).toBe('touched upon');
    expect(verb?.ranges.map(words)).toEqual(['touched upon']);
  });

  it('may stand in them more than once: each place counts', () => {
    const { verb, words } = statement('agreement');
    expect(verb?.ranges.map(words)).toEqual(['signed']);
    const seeds = copySeeds();
    seeds.replaceText('The two ministers signed', 'The two ministers met, signed and signed');
    seeds.replace('annotations', '- The two ministers signed', '- The two ministers met, signed and signed');
    const built = readoutIn(seeds.folder).statements.find(({ id }) => id === 'agreement');
    expect(built?.verb?.ranges).toHaveLength(2);
  });

  it('may not stand outside of them alone', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'verb: received', 'verb: decided');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', 'kind: event\n    verb: |decided'),
      id: 'talks',
      what: 'quote not in the passages of its statement',
    });
  });
});

describe('a verb is a whole word', () => {
  /** The talks, in whose passage the words "received" and "counterpart" stand, with another verb. */
  function withVerb(verb: string): SeedsCopy {
    const seeds = copySeeds();
    seeds.replace('annotations', 'verb: received', `verb: ${verb}`);
    return seeds;
  }

  it('so that "part" is not found in "counterpart"; the message names that word', () => {
    const seeds = withVerb('part');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', 'verb: |part'),
      id: 'talks',
      what: 'the verb stands only inside a longer word',
      found: '"part" in "counterpart"',
      expected: 'the whole word, its endings included; or {exact: …, part: true} where a part is meant',
      nearest: `it stands at ${seeds.path('text')}:3:90`,
    });
  });

  it('with its endings: "receive" is not found in "received"', () => {
    expect(onlyProblem(withVerb('receive'))).toMatchObject({ found: '"receive" in "received"' });
  });

  it('unless the author says that a part is meant', () => {
    const { text, statements } = readoutIn(withVerb('{ exact: part, part: true }').folder);
    const verb = statements.find(({ id }) => id === 'talks')?.verb;
    expect(verb?.words).toBe('part');
    expect(verb?.ranges.map(([, end]) => text.slice(end - 'counterpart'.length, end))).toEqual([
      'counterpart',
    ]);
  });

  it('and where it stands both alone and inside another word, the word alone is marked', () => {
    const seeds = copySeeds();
    seeds.replaceText('The two ministers signed', 'The two undersigned ministers signed');
    seeds.replace('annotations', '- The two ministers signed', '- The two undersigned ministers signed');
    seeds.replace('annotations', 'quote: The two ministers', 'quote: The two undersigned ministers');
    const { text, statements } = readoutIn(seeds.folder);
    const [range, ...more] = statements.find(({ id }) => id === 'agreement')?.verb?.ranges ?? [];
    expect(range && text.slice(range[0] - 1, range[1] + 1)).toBe(' signed ');
    expect(more).toEqual([]);
  });

  it('and says true where it says that a part is meant', () => {
    expect(onlyProblem(withVerb('{ exact: part, part: false }'))).toMatchObject({
      what: 'wrong value for statements[0].verb.part',
      expected: 'true',
    });
  });
});

describe('a link to an actor or a place', () => {
  it('is named where the words are quoted', () => {
    const [smith, reed] = statement('talks').who;
    expect(smith).toEqual({ actor: 'smith', basis: 'named', quote: expect.any(Array) });
    expect(reed).toMatchObject({ actor: 'reed', basis: 'named', as: 'the guest' });
    expect(smith?.quote && statement('talks').words(smith.quote)).toBe('J. Smith');
  });

  it('is implied where a reason is given', () => {
    expect(statement('next-meeting').who).toEqual([
      { actor: 'both-sides', basis: 'implied', reason: 'Who the sides are is said further up.' },
    ]);
  });

  it('must have one of the two: an actor', () => {
    const seeds = copySeeds();
    seeds.replace(
      'annotations',
      '      - actor: both-sides\n        quote: They\n',
      '      - actor: both-sides\n',
    );
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '- |actor: both-sides\n    date'),
      id: 'channels',
      what: 'a link to a place or an actor must show its basis',
      found: 'neither quote nor implied',
      expected: 'quote: the words that name it, or implied: the reason it is meant',
    });
  });

  it('must have one of the two: a place', () => {
    const seeds = copySeeds(DUSHANBE);
    seeds.replace('annotations', '- place: europe\n        quote: Еуропа\n', '- place: europe\n');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', '- |place: europe'),
      id: 'transit-potential',
      what: 'a link to a place or an actor must show its basis',
    });
  });
});
