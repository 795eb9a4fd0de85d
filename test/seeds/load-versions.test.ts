/** Which folders are versions, and what a build asks of them. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/seeds/build-data.ts';
import { copyKeptTalks, EARLIER, earlierReading, keptTalks, PRESENT } from '../support/kept-talks.ts';
import { builtIn, HARBOUR_TALKS, onlyProblem } from '../support/seeds.ts';

const KEPT = `versions/lighthouse-talks/${EARLIER}`;
const ANNOTATIONS = `${KEPT}/lighthouse-talks.annotations.yaml`;

describe('kept versions', () => {
  it('are built with every build, the earliest first, each from its own files and in its own languages', () => {
    const { versions } = keptTalks();
    expect(versions.map(({ version, readouts }) => [version, [...readouts.keys()]])).toEqual([
      [EARLIER, ['en']],
      [PRESENT, ['en', 'kk']],
    ]);
    expect(earlierReading().statements.map(({ id }) => id)).toEqual(['talks', 'lighthouse', 'fish']);
  });

  it('tell which of them the present reading is', () => {
    expect(keptTalks().readouts.get('en')?.version).toBe(PRESENT);
  });

  it('which is none once the reading was changed, and still the last one where a comment was', () => {
    const seeds = copyKeptTalks();
    seeds.replace('context.yaml', '# Invented for the tests.', '# Invented.');
    expect(builtIn(seeds.folder).readouts.get('en')?.version).toBe(PRESENT);
    seeds.replace('lighthouse-talks.annotations.yaml', 'en: Talks between the', 'en: The talks between the');
    expect(builtIn(seeds.folder).readouts.get('en')?.version).toBeUndefined();
  });

  it('lie in a folder of the readout beside readouts/ where there are several', () => {
    const seeds = copyKeptTalks();
    mkdirSync(seeds.path('readouts/lighthouse-talks'), { recursive: true });
    for (const name of ['lighthouse-talks.txt', 'lighthouse-talks.annotations.yaml', 'context.yaml'])
      renameSync(seeds.path(name), seeds.path(`readouts/lighthouse-talks/${name}`));
    expect(builtIn(seeds.folder).versions.map(({ version }) => version)).toEqual([EARLIER, PRESENT]);
  });

  it.each([
    ['2032-13-20', 'a day such as 2026-11-26, with a letter for further ones of it'],
    ['first', 'a day such as 2026-11-26, with a letter for further ones of it'],
  ])('are called by a day: not %s', (name, expected) => {
    const seeds = copyKeptTalks();
    renameSync(seeds.path(KEPT), seeds.path(`versions/lighthouse-talks/${name}`));
    expect(onlyProblem(seeds)).toEqual({
      file: seeds.path(`versions/lighthouse-talks/${name}`),
      what: 'not the name of a version',
      found: JSON.stringify(name),
      expected,
    });
  });

  it('are versions of a readout that is there', () => {
    const seeds = copyKeptTalks();
    renameSync(seeds.path('versions/lighthouse-talks'), seeds.path('versions/lighthouse-talk'));
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'versions of a readout that is not here',
      nearest: 'did you mean "lighthouse-talks"?',
    });
  });

  it('are readings of that very readout', () => {
    const seeds = copyKeptTalks();
    seeds.replace(ANNOTATIONS, 'id: lighthouse-talks', 'id: other-talks');
    expect(onlyProblem(seeds)).toMatchObject({
      file: seeds.path(ANNOTATIONS),
      what: 'a version of another readout than that of its folder',
      expected: 'lighthouse-talks, or the folder versions/other-talks/',
    });
  });

  it('lie in folders: a file among them is read by nobody', () => {
    const seeds = copyKeptTalks();
    writeFileSync(seeds.path('versions/notes.txt'), 'Notes');
    expect(onlyProblem(seeds)).toMatchObject({
      what: 'a file in the place of a folder',
      found: '"notes.txt"',
    });
  });

  it('lie in folders: a link that leads nowhere is none', () => {
    const seeds = copyKeptTalks();
    symlinkSync('nowhere', seeds.path('versions/lighthouse-talks/2032-07-01'));
    expect(onlyProblem(seeds)).toMatchObject({
      file: seeds.path('versions/lighthouse-talks/2032-07-01'),
      what: 'a file in the place of a folder',
    });
  });

  it('have all their files: a missing one is an error in the version', () => {
    const seeds = copyKeptTalks();
    rmSync(seeds.path(`${KEPT}/topics.yaml`));
    expect(onlyProblem(seeds)).toMatchObject({
      file: seeds.path(`${KEPT}/topics.yaml`),
      what: 'missing file',
    });
  });

  it('are no readouts of their own', () => {
    const seeds = copyKeptTalks();
    expect(compileData(seeds.folder).readouts.map(({ id }) => id)).toEqual(['lighthouse-talks']);
  });
});

describe('a check that became stricter after a version was kept', () => {
  const judged = ['en: Decision to build a lighthouse', 'en: Decision to merely build a lighthouse'] as const;

  it('stops nothing: what it judges of the version is a note with its place', () => {
    const seeds = copyKeptTalks();
    seeds.replace(ANNOTATIONS, ...judged);
    const { notes, warnings } = compileData(seeds.folder);
    expect(warnings).toEqual([]);
    expect(notes).toMatchObject([
      { file: seeds.path(ANNOTATIONS), id: 'lighthouse', what: 'a word that judges in the title' },
    ]);
  });

  it('stops the present reading', () => {
    const seeds = copyKeptTalks();
    seeds.replace(
      'lighthouse-talks.annotations.yaml',
      'en: Decision to build a tall lighthouse',
      'en: Decision to merely build a tall lighthouse',
    );
    expect(onlyProblem(seeds)).toMatchObject({ what: 'a word that judges in the title' });
  });

  it('and no version is shown whose words do not stand in its text', () => {
    const seeds = copyKeptTalks();
    seeds.replace(ANNOTATIONS, '- They touched upon fish.', '- They touched upon ships.');
    expect(onlyProblem(seeds)).toMatchObject({
      file: seeds.path(ANNOTATIONS),
      what: 'quote not verbatim in the text',
    });
  });
});

it('a folder without versions gives none, and a reading without a version', () => {
  const { versions, readouts } = builtIn(HARBOUR_TALKS);
  expect([versions, readouts.get('en')?.version]).toEqual([[], undefined]);
});
