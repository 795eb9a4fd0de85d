import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { type KeptReading, versionIndex } from '../../src/versions/version-index.ts';
import { keptTalks } from '../support/kept-talks.ts';

const { readouts: present } = keptTalks();

/** A version like the present reading, but for the titles of some statements in a language. */
function kept(titles: Partial<Record<Lang, string[]>>): KeptReading {
  const readouts = new Map<Lang, Readout>();
  for (const [lang, ids] of Object.entries(titles) as [Lang, string[]][]) {
    const readout = present.get(lang);
    if (readout === undefined) throw new Error(`no ${lang}`);
    const statements = readout.statements.map((statement) =>
      ids.includes(statement.id) ? { ...statement, title: 'As it was called' } : statement,
    );
    readouts.set(lang, { ...readout, statements });
  }
  return { version: '2032-05-20', readouts };
}

describe('what changed since a version', () => {
  it('is told to readers of each language by what changed in it', () => {
    const index = versionIndex(present, [kept({ en: ['talks'], kk: [] })]);
    expect(index['2032-05-20']?.changed).toEqual({ en: ['talks'], kk: [] });
  });

  it('is compared in a language that both have, where the version has no page in theirs', () => {
    const index = versionIndex(present, [kept({ en: ['talks'] })]);
    expect(index['2032-05-20']).toEqual({ pages: ['en'], changed: { en: ['talks'], kk: ['talks'] } });
  });
});
