import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf, type SeedsCopy } from '../../support/seeds.ts';

/** The agreement of the small readout, which is said to be for `words` instead of for 2031-2033. */
function agreement(words: string, edtf: string, basis = 'stated', more = ''): SeedsCopy {
  const seeds = copySeeds();
  seeds.replaceText('for 2031-2033', words);
  seeds.replace('annotations', 'harbour agreement for 2031-2033.', `harbour agreement ${words}.`);
  seeds.replace(
    'annotations',
    'edtf: 2031/2033\n      basis: stated\n      quote: for 2031-2033',
    `edtf: "${edtf}"\n      basis: ${basis}\n      quote: ${words}${more === '' ? '' : `\n      ${more}`}`,
  );
  return seeds;
}
const wrong = (...parts: Parameters<typeof agreement>) =>
  problemsOf(agreement(...parts)).map(({ what }) => what);

const NOT_THE_YEARS = 'the years of a date are not those of its quote';

describe('a stated date is the one that its quote says', () => {
  it('with all of its years', () => {
    expect(wrong('for 2031-2033', '2031/2033')).toEqual([]);
    expect(wrong('for 2031-2033', '2031/2036')).toEqual([NOT_THE_YEARS]);
    expect(wrong('for 2031-2033', '2031')).toEqual([NOT_THE_YEARS]);
  });

  it('which the message names with its place', () => {
    const seeds = agreement('for 2031-2033', '2031/2036');
    expect(onlyProblem(seeds)).toEqual({
      ...seeds.where('annotations', '|"2031/2036"'),
      id: 'agreement',
      what: NOT_THE_YEARS,
      found: '"2031/2036" beside "for 2031-2033", which says 2031, 2033',
      expected: 'the time that the words quoted say, or unread: why it is right all the same',
    });
  });

  it('and never one that the quote has no word of', () => {
    expect(wrong('worth $458 million', '2031')).toEqual([
      'the year of a stated date cannot be read in its quote',
    ]);
    expect(wrong('in the coming years', '2033')).toEqual([
      'the year of a stated date cannot be read in its quote',
    ]);
  });

  it('nor counted from the talks: that is derived', () => {
    expect(wrong('for next year', '2032')).toEqual(['the year of a stated date cannot be read in its quote']);
  });

  it('to the day', () => {
    expect(wrong('of 4 May 2031', '2031-05-04')).toEqual([]);
    expect(wrong('of 4 May 2031', '2031-05')).toEqual([]);
    expect(wrong('of 4 May 2031', '2031-05-05')).toEqual([
      'the day of a stated date is not that of its quote',
    ]);
    expect(wrong('of 4 May 2031', '2031-06-04')).toEqual([
      'the month of a stated date is not that of its quote',
    ]);
    expect(wrong('of May 2031', '2031-05-04')).toEqual([
      'the day of a stated date cannot be read in its quote',
    ]);
  });

  it('from the day of the talks, which is not said, to the end that the words give it', () => {
    expect(wrong('by 30 June 2032', '2031-03-03/2032-06-30')).toEqual([]);
    expect(wrong('by 30 June 2032', '2031-03-03/2032-06-20')).toEqual([
      'the day of a stated date is not that of its quote',
    ]);
    expect(wrong('by 30 June 2032', '2031-03-04/2032-06-30')).toEqual([NOT_THE_YEARS]);
    expect(wrong('of 30 June 2032', '2031-03-03/2032-06-30')).toEqual([NOT_THE_YEARS]);
  });

  it('with its end where the words end it, and its beginning where they begin it', () => {
    expect(wrong('by 2033', '/2033')).toEqual([]);
    expect(wrong('by 2033', '2033/..')).toEqual([
      'a time that ends in the quote does not end there in the date',
    ]);
    expect(wrong('from 2033', '2033/..')).toEqual([]);
    expect(wrong('from 2033', '/2033')).toEqual([
      'a time that begins in the quote does not begin there in the date',
    ]);
  });

  it('or is marked as unread, with the reason', () => {
    expect(wrong('in the coming years', '2033', 'stated', 'unread: so says the annex')).toEqual([]);
    const seeds = agreement('for 2031-2033', '2031/2033', 'stated', 'unread: so says the annex');
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', 'unread: |so says'),
      what: 'a date is marked as unread, and nothing in its quote speaks against it',
    });
  });
});

describe('a derived date', () => {
  const how = 'how: { en: counted, kk: есептелген }';

  it('counts the years from the talks as its quote does', () => {
    expect(wrong('for next year', '2032', 'derived', how)).toEqual([]);
    expect(wrong('for next year', '2033', 'derived', how)).toEqual([NOT_THE_YEARS]);
  });

  it('has no other year than its quote', () => {
    expect(wrong('for 2031-2033', '2031/2036', 'derived', how)).toEqual([NOT_THE_YEARS]);
  });

  it('may rest on words that name no time at all', () => {
    expect(wrong('in the coming years', '2033', 'derived', how)).toEqual([]);
  });
});
