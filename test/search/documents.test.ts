import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/vocabulary.ts';
import { searchData } from '../../src/search/documents.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

const LANGUAGES: Lang[] = ['en', 'kk', 'ru', 'tg'];
const real = searchData(LANGUAGES.map(realReadout));
const of = (id: string, group: string) =>
  real.documents.find((one) => one.group === group && one.leadsTo.id === id);
const languagesOf = (found: ReturnType<typeof of>) =>
  [...new Set(found?.texts.map(({ lang }) => lang))].sort();

describe('what can be found in a readout', () => {
  it('is every statement, in each language and with its passages', () => {
    const { statements, text } = realReadout('en');
    for (const { id, title, passages } of statements) {
      const found = of(id, 'statement');
      expect(languagesOf(found)).toEqual(LANGUAGES);
      expect(found?.texts.find(({ lang }) => lang === 'en')?.text).toBe(title);
      const [[start, end] = [0, 0]] = passages[0] ?? [];
      expect(found?.texts.some((one) => one.lang === 'kk' && one.text.includes(text.slice(start, end)))).toBe(
        true,
      );
    }
  });

  it('is every sentence, as written and translated; it leads to the statement that is marked in it', () => {
    const sentences = real.documents.filter(({ group }) => group === 'sentence');
    expect(sentences.length).toBe(realReadout('en').paragraphs.flatMap((one) => one.sentences).length);
    expect(sentences.every((sentence) => languagesOf(sentence).join() === LANGUAGES.join())).toBe(true);
    expect(new Set(sentences.map(({ leadsTo }) => leadsTo.kind))).toContain('statement');
  });

  it('is found in one way through the passages, not in one for each sentence: a long text has thousands of both', () => {
    const readout = realReadout('en');
    let reads = 0;
    const statements = readout.statements.map(
      (statement) =>
        new Proxy(statement, {
          get(target, key) {
            if (key === 'passages') reads += 1;
            return Reflect.get(target, key);
          },
        }),
    );
    expect(searchData([{ ...readout, statements }]).documents.length).toBeGreaterThan(statements.length);
    // Once for its own words, once for the sentences.
    expect(reads).toBe(2 * statements.length);
  });

  it('is every place by its names', () => {
    const names = LANGUAGES.map(
      (lang) => realReadout(lang).places.find(({ id }) => id === 'tajikistan')?.name,
    );
    expect(of('tajikistan', 'place')?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
  });

  it('is what comes from beyond the text, with the titles of its sources', () => {
    const { facts, trade = [], restatements = [], accounts = [] } = realReadout('en').context;
    const restated = restatements.filter((one) => !('statement' in one));
    const context = real.documents.filter(({ group }) => group === 'context');
    const told = context.filter(({ isNamed }) => isNamed === undefined);
    expect(told.length).toBe(facts.length + trade.length + restated.length + accounts.length);
    expect(told.every(({ texts }) => texts.some(({ lang }) => lang === undefined))).toBe(true);
  });

  it('is what an account names of a topic, and what it does not, each by itself', () => {
    const rows = (realReadout('en').context.accounts ?? []).flatMap(({ id, topics = [] }) =>
      topics.map(({ what, lookedFor }) => ({ id, what, isNamed: lookedFor === undefined })),
    );
    const found = real.documents.flatMap(({ leadsTo: { id }, texts, isNamed }) =>
      isNamed === undefined ? [] : [{ id, what: texts[0]?.text, isNamed }],
    );
    expect(new Set(rows.map(({ isNamed }) => isNamed)).size).toBe(2);
    expect(found).toEqual(rows);
  });

  it('has the topics of each statement, in each language', () => {
    const { statements, topics } = realReadout('en');
    const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name;
    for (const { id, topics: own } of statements) {
      const names = of(id, 'statement')?.topics?.map((at) => real.topics[at]);
      expect(names?.map((texts) => texts?.[0]?.text).sort()).toEqual(own.map(nameOf).sort());
      expect(names?.every((texts) => texts?.length === LANGUAGES.length)).toBe(true);
    }
  });

  it('has no text twice', () => {
    for (const { texts } of real.documents)
      expect(new Set(texts.map(({ lang, text }) => `${lang} ${text}`)).size).toBe(texts.length);
  });

  it('is in the language of the text alone where there is no other', () => {
    const { languages, documents } = searchData([harbourReadout('en')]);
    expect(languages).toEqual(['en']);
    expect(documents.filter(({ group }) => group === 'place')).toEqual([]);
  });
});
