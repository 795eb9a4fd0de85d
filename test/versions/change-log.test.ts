/** The change log of a page: its versions, and what changed in words. */
import { describe, expect, it } from 'vitest';
import type { Readout } from '../../src/model/readout.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { changeLog } from '../../src/versions/change-log.ts';
import { keptIndex } from '../support/kept-site.ts';
import { EARLIER, keptTalks, PRESENT, presentReading } from '../support/kept-talks.ts';
import { loadWords } from '../support/load-words.ts';

const logIn = async (lang: Lang) =>
  changeLog(await loadWords(lang), keptTalks().readouts, keptTalks().versions);

/** Struck out in hyphens, underlined in plus signs. */
const marked = (pieces: readonly { kind: string; words: string }[] = []) =>
  pieces
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'article' ? `-${words}-` : `+${words}+`))
    .join(' ');

describe('the change log', () => {
  it('has the newest version first, each beside the one before', async () => {
    const log = await logIn('en');
    expect(log.map(({ page, before }) => [page?.version, before?.version])).toEqual([
      [PRESENT, EARLIER],
      [EARLIER, undefined],
    ]);
  });

  it('tells each changed part word by word', async () => {
    const [latest] = await logIn('en');
    const lighthouse = latest?.changes.find(({ id }) => id === 'lighthouse');
    expect(lighthouse?.aspects.map(({ name, pieces }) => [name, marked(pieces)])).toEqual([
      ['title', 'Decision to build a +tall+ lighthouse'],
      ['topics', '-Harbours- +Lighthouses+'],
      ['passages', 'They decided to build a +tall+ lighthouse on the Skerries.'],
    ]);
  });

  it('compares in another language where the version before has no page in that of the page, and says in which', async () => {
    const [latest, first] = await logIn('kk');
    expect([latest?.lang, latest?.page?.lang, latest?.before?.lang]).toEqual(['en', 'kk', 'en']);
    expect(latest?.changes.find(({ id }) => id === 'ferry')?.title).toBe('The ferry line touched upon');
    const lighthouse = latest?.changes.find(({ id }) => id === 'lighthouse');
    const own = presentReading('kk').statements.find(({ id }) => id === 'lighthouse')?.title;
    expect(lighthouse?.ownTitle, 'each is called what it is called on the page').toBe(own);
    expect(first?.page?.lang).toBe('en');
  });

  it('tells of a present reading that was not kept, without a version', async () => {
    const { version: _, ...edited } = { ...presentReading(), title: 'Talks' };
    const present = new Map<Lang, Readout>([['en', edited]]);
    const log = changeLog(await loadWords('en'), present, keptTalks().versions);
    expect(log.map(({ page }) => page?.version)).toEqual([undefined, PRESENT, EARLIER]);
    expect(log[0]?.changes.map(({ group, aspects }) => [group, aspects.map(({ name }) => name)])).toEqual([
      ['readout', ['title']],
    ]);
  });

  it('is empty where no version was kept', async () => {
    expect(changeLog(await loadWords('en'), keptTalks().readouts, [])).toEqual([]);
  });
});

it('each version knows the statements that changed since, those that came and went among them', () => {
  const changed = Object.entries(keptIndex()).map(([version, entry]) => [version, entry.changed.en]);
  expect(Object.fromEntries(changed)).toEqual({ [EARLIER]: ['lighthouse', 'ferry', 'fish'], [PRESENT]: [] });
});
