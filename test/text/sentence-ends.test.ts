/** Where sentences end, seen in the built readout: what is marked, counted and translated goes by them. */
import { describe, expect, it } from 'vitest';
import { copySeeds, readoutIn } from '../support/seeds.ts';

/** The sentences of the photo's credit, which is a paragraph of its own, with other words in it. */
function credit(words: string, abbreviations = 'approx.'): string[] {
  const seeds = copySeeds();
  seeds.replaceText('Photo: Varland Harbour Office', words);
  seeds.replace('annotations', '"Photo: Varland Harbour Office"', JSON.stringify(words));
  seeds.replace('annotations', 'abbreviations: [approx.]', `abbreviations: [approx., ${abbreviations}]`);
  const { text, paragraphs } = readoutIn(seeds.folder);
  return (paragraphs[1]?.sentences ?? []).map(({ range }) => text.slice(...range));
}

describe('a sentence goes on', () => {
  it.each(['Photo by J. Smith of Varland', 'Photo by J.-P. Smith of Varland', 'Photo of the U.S. Senate'])(
    'behind initials: %s',
    (words) => {
      expect(credit(words)).toEqual([words]);
    },
  );

  it.each(['Taken at 5 p.m. Greenwich time', 'Taken at 5 P.m. Greenwich time'])(
    'behind an abbreviation of several full stops that the annotations list: %s',
    (words) => {
      expect(credit(words, 'p.m.')).toEqual([words]);
    },
  );

  it('behind a listed abbreviation, whichever of the two has its letters large', () => {
    expect(credit('Printed in Fig. Two', 'FIG.')).toEqual(['Printed in Fig. Two']);
  });
});

describe('a sentence ends', () => {
  it('behind a name that only begins with initials', () => {
    expect(credit('Photo by J.Smith. Taken in Varland')).toEqual(['Photo by J.Smith.', 'Taken in Varland']);
    expect(credit('Photo by J.-P.Smith. Taken in Varland')).toHaveLength(2);
  });

  it('behind a word that is an abbreviation but for a full stop in it', () => {
    expect(credit('Taken at 5 pm. Printed in Varland', 'p.m.')).toHaveLength(2);
  });
});
