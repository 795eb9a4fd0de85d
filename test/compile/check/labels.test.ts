import { describe, expect, it } from 'vitest';
import { compileData } from '../../../src/seeds/build-data.ts';
import { builtIn, copySeeds, onlyProblem } from '../../support/seeds.ts';

const TITLE = '      kk: Қырық арнаны тереңдету туралы шешім\n';
const LONG = 'Decision to dredge forty of the channels';

describe('a label stands for a title where there is little room', () => {
  it('in each language of the page', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', TITLE, `${TITLE}    label: { en: Dredge forty channels, kk: Қырық арна }\n`);
    const { readouts } = builtIn(seeds.folder);
    const labels = [...readouts.values()].map(({ statements }) => statements.map(({ label }) => label));
    expect(labels.flat().filter((label) => label !== undefined)).toEqual([
      'Dredge forty channels',
      'Қырық арна',
    ]);
  });

  it('and has at most 36 characters', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', TITLE, `${TITLE}    label: { en: ${LONG}, kk: Қырық арна }\n`);
    expect(onlyProblem(seeds)).toMatchObject({
      ...seeds.where('annotations', `{ en: |${LONG}`),
      id: 'channels',
      what: 'a label is too long',
      found: `40 characters: "${LONG}"`,
      expected: 'at most 36',
    });
  });

  it('with the numbers of its statement alone', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', TITLE, `${TITLE}    label: { en: 5bn US dollars, kk: Қырық арна }\n`);
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a number of the label is not in what it tells of',
    });
  });

  it('a commitment whose title is longer in any language, and that has no label, is named in a warning', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'kk: Қырық арнаны тереңдету туралы шешім', `kk: ${LONG}`);
    expect(compileData(seeds.folder).warnings).toMatchObject([
      { ...seeds.where('annotations', `|${LONG}`), id: 'channels', found: `"${LONG}"` },
    ]);
  });

  it('a commitment with a longer title and no label is named in a warning', () => {
    const seeds = copySeeds();
    seeds.replace('annotations', 'en: Decision to dredge forty channels', `en: ${LONG}`);
    expect(compileData(seeds.folder).warnings).toMatchObject([
      { id: 'channels', what: 'a commitment without a label: its title is cut where there is little room' },
    ]);
  });
});
