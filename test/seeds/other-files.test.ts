/** What else may lie in a folder of seeds: a copy of a translation, a base map that is none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copySeeds, onlyProblem, problemsOf } from '../support/seeds.ts';

describe('a copy that an editor left behind', () => {
  it.each(['harbour-talks.en.yaml.bak', 'harbour-talks.en.yaml~', '.#harbour-talks.en.yaml'])(
    'is no translation: %s',
    (name) => {
      const seeds = copySeeds();
      writeFileSync(join(seeds.folder, name), 'no: translation\n');
      expect(problemsOf(seeds)).toEqual([]);
    },
  );
});

describe('a base map', () => {
  const withBaseMap = (content: string) => {
    const seeds = copySeeds();
    const path = join(seeds.folder, 'basemap.topo.json');
    writeFileSync(path, content);
    writeFileSync(join(seeds.folder, 'basemap-labels.json'), '{"labels":[]}');
    return { seeds, path };
  };

  it('that cannot be read is refused, also where all else is right: nothing is built without it', () => {
    const { seeds, path } = withBaseMap('{');
    expect(onlyProblem(seeds)).toMatchObject({ file: path });
  });

  it('without countries is none', () => {
    const { seeds, path } = withBaseMap('{"type":"Topology","objects":{},"arcs":[]}');
    expect(onlyProblem(seeds)).toMatchObject({ file: path });
  });
});
