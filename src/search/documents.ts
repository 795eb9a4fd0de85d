/** Cuts a readout into what can be found, each in all languages. */
import { ownedRanges } from '../model/owned-ranges.ts';
import { passageWords } from '../model/passage-words.ts';
import type { OwnedRange } from '../model/pieces.ts';
import type { Context, Readout, Statement } from '../model/readout.ts';
import type { FoundGroup, FoundTarget, SearchData, SearchDocument } from '../model/search-data.ts';

type Texts = SearchDocument['texts'];
/** A part of a readout in each language, found by its id. */
type InEach = <T>(pick: (readout: Readout) => T | undefined) => { lang: string; part: T }[];

/** @param readouts - one readout in each language of its pages. */
export function searchData(readouts: readonly Readout[]): SearchData {
  const [first] = readouts;
  if (first === undefined) return { languages: [], topics: [], documents: [] };
  const inEach: InEach = (pick) =>
    readouts.flatMap((readout) => {
      const part = pick(readout);
      return part === undefined ? [] : [{ lang: readout.lang, part }];
    });
  const documents = [
    ...first.statements.map(({ id }) => statementDocument(first, id, inEach)),
    ...sentenceDocuments(first, readouts),
    ...first.places.map(({ id }) => placeDocument(id, inEach)),
    ...contextDocuments(first, inEach),
  ];
  const topics = first.topics.map(({ id }) =>
    textsOf(
      inEach((readout) => readout.topics.find((topic) => topic.id === id)),
      ({ name }) => [name],
    ),
  );
  const languages = new Set([first.language, ...readouts.map(({ lang }) => lang)]);
  for (const { texts } of documents)
    for (const { lang } of texts) if (lang !== undefined) languages.add(lang);
  return { languages: [...languages], topics, documents };
}

function document(group: FoundGroup, leadsTo: FoundTarget, texts: Texts): SearchDocument {
  const seen = new Set<string>();
  const distinct = texts.filter(({ lang, text }) => {
    const key = `${lang} ${text}`;
    return text !== '' && !seen.has(key) && seen.add(key);
  });
  return { group, leadsTo, texts: distinct };
}

/** In the order in which each language has them. */
function textsOf<T>(
  inLanguages: { lang: string; part: T }[],
  pick: (part: T) => (string | undefined)[],
): Texts {
  return inLanguages.flatMap(({ lang, part }) =>
    pick(part).flatMap((text) => (text === undefined ? [] : [{ lang, text }])),
  );
}

function statementDocument(first: Readout, id: string, inEach: InEach): SearchDocument {
  const named = inEach(({ statements }) => statements.find((one) => one.id === id));
  const { passages = [], topics: own = [] } = named[0]?.part ?? {};
  const topics = first.topics.flatMap((topic, at) => (own.includes(topic.id) ? [at] : []));
  return {
    ...document('statement', { kind: 'statement', id }, [
      ...textsOf(named, ({ title, label, note }: Statement) => [title, label, note]),
      ...passages.map((ranges) => ({
        lang: first.language,
        text: passageWords(first.text, ranges),
      })),
    ]),
    topics,
  };
}

function sentenceDocuments(first: Readout, readouts: readonly Readout[]): SearchDocument[] {
  const sentencesOf = ({ paragraphs }: Readout) => paragraphs.flatMap(({ sentences }) => sentences);
  const translated = readouts.map((readout) => ({
    lang: readout.translation?.language,
    sentences: new Map(sentencesOf(readout).map(({ id, translation }) => [id, translation])),
  }));
  // Without frames, which are no statements.
  const owned = ownedRanges({ ...first, frames: [] });
  return sentencesOf(first).map(({ id, range: [start, end] }) =>
    document('sentence', sentenceTarget(id, owned.get(id) ?? []), [
      { lang: first.language, text: first.text.slice(start, end) },
      ...translated.flatMap(({ lang, sentences }) => {
        const text = sentences.get(id);
        return lang === undefined || text === undefined ? [] : [{ lang, text }];
      }),
    ]),
  );
}

/** The first statement with words in the sentence, which is marked there. */
function sentenceTarget(id: string, owned: readonly OwnedRange[]): FoundTarget {
  const [first] = owned.toSorted((a, b) => a.range[0] - b.range[0]);
  return first === undefined ? { kind: 'sentence', id } : { kind: 'statement', id: first.owner };
}

function placeDocument(id: string, inEach: InEach): SearchDocument {
  const named = inEach(({ places }) => places.find((place) => place.id === id));
  return document(
    'place',
    { kind: 'place', id },
    textsOf(named, ({ name, note }) => [name, note]),
  );
}

/** Facts, figures, times that the target was stated, accounts, each with the words of its sources. */
function contextDocuments({ statements, context }: Readout, inEach: InEach): SearchDocument[] {
  /** One entry of a list of the context in each language. */
  const entry = <T extends { id: string }>(
    id: string,
    list: (context: Context) => readonly T[] | undefined,
  ) => inEach((readout) => list(readout.context)?.find((one) => one.id === id));
  const sourceTexts = (ids: readonly string[]): Texts =>
    ids.flatMap((id) => {
      const told = entry(id, ({ sources }) => sources);
      const { publisher, title } = told[0]?.part ?? {};
      const name = [publisher, title].filter((text) => text !== undefined).join(': ');
      return [{ text: name }, ...textsOf(told, ({ description }) => [description])];
    });
  const facts = context.facts.map(({ id, sources }) =>
    document('context', factTarget(statements, context, id), [
      ...textsOf(
        entry(id, (beyond) => beyond.facts),
        ({ what, event }) => [what, event],
      ),
      ...sourceTexts(sources),
    ]),
  );
  const trade = (context.trade ?? []).map(({ id, sources }) =>
    document('context', { kind: 'record', id }, [
      ...textsOf(
        entry(id, (beyond) => beyond.trade),
        ({ whose }) => [whose],
      ),
      ...sourceTexts(sources),
    ]),
  );
  const restated = (context.restatements ?? []).flatMap((one) =>
    'statement' in one
      ? []
      : document('context', { kind: 'record', id: one.id }, [
          ...textsOf(
            entry(one.id, (beyond) => beyond.restatements),
            (told) => ('statement' in told ? [] : [told.wording, told.by]),
          ),
          ...one.quotations.map(({ language, text }) => ({ lang: language, text })),
          ...sourceTexts(one.sources),
        ]),
  );
  const accounts = (context.accounts ?? []).flatMap(({ id, sources, topics: rows = [] }) => {
    const told = entry(id, (beyond) => beyond.accounts);
    return [
      document('context', { kind: 'accounts', id }, [
        ...textsOf(told, ({ name, what }) => [name, what]),
        ...sourceTexts(sources),
      ]),
      ...rows.map(({ lookedFor }, at) => ({
        ...document(
          'context',
          { kind: 'accounts', id },
          textsOf(told, ({ topics = [] }) => [topics[at]?.what]),
        ),
        isNamed: lookedFor === undefined,
      })),
    ];
  });
  return [...facts, ...trade, ...restated, ...accounts];
}

/** A statement that rests on the fact; else it stands among the events. */
function factTarget(statements: readonly Statement[], { delivery = [] }: Context, id: string): FoundTarget {
  const resting = statements.find(
    ({ facts, date }) => facts.includes(id) || (date.kind === 'dated' && date.fact === id),
  );
  const step = delivery.find((one) => 'steps' in one && one.steps.includes(id));
  const statement = resting?.id ?? step?.statement;
  return statement === undefined ? { kind: 'events', id } : { kind: 'statement', id: statement };
}
