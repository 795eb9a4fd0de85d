/** A readout as a list of what can change in it by itself, but for its sentences: each with an id, and its parts by names. */
import type { Readout, Statement, TextRange } from '../model/readout.ts';
import { itemName } from './leaves.ts';

/** What a change is of. */
export const CHANGE_GROUPS = [
  'statement',
  'sentence',
  'finding',
  'fact',
  'trade',
  'restatement',
  'account',
  'source',
  'place',
  'topic',
  'actor',
  'rung',
  'readout',
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/**
 * A part of what can change: those of a statement by their names in the model, what is known of it from beyond the
 * text, and for all else its words and the rest.
 */
export type Aspect =
  | Exclude<keyof Statement, 'id'>
  | 'compared'
  | 'delivery'
  | 'text'
  | 'translation'
  | 'languages'
  | 'rest';

export interface Entry {
  group: ChangeGroup;
  id: string;
  /** In the page's language. */
  title: string;
  /** Ranges of the text are what `wordsAt` gives. */
  aspects: Partial<Record<Aspect, unknown>>;
}

/** @param wordsAt - what a range of the text is compared by, since its offsets change with every word before it */
export function entriesOf(readout: Readout, wordsAt: (range: TextRange) => unknown): Entry[] {
  const { statements, findings = [], places, topics, actors, ladder, context } = readout;
  const { facts, trade = [], restatements = [], accounts = [], sources } = context;
  const { compared = [], delivery = [] } = context;
  return [
    ...statements.map(
      ({ id, ...aspects }): Entry => ({
        group: 'statement',
        id,
        title: aspects.title,
        aspects: withoutRanges(
          {
            ...aspects,
            compared: compared.find(({ statement }) => statement === id),
            delivery: delivery.find(({ statement }) => statement === id),
          },
          wordsAt,
        ),
      }),
    ),
    ...findings.map((item) => entry('finding', item, 'text')),
    ...facts.map((item) => entry('fact', item, 'what')),
    ...trade.map((item) => entry('trade', item, 'whose', `${item.period.edtf}: ${item.whose}`)),
    ...restatements.map((item) => entry('restatement', item, 'wording', 'date' in item ? item.by : item.id)),
    ...accounts.map((item) => entry('account', item, 'what', item.name)),
    ...sources.map((item) => entry('source', item, 'title', item.title ?? item.publisher)),
    ...places.map((item) => entry('place', item, 'name')),
    ...topics.map((item) => entry('topic', item, 'name')),
    ...actors.map((item) => entry('actor', item, 'name')),
    ...ladder.map((item) => entry('rung', item, 'name')),
    readoutEntry(readout, wordsAt),
  ];
}

/** @param words - the key of its words, which are its title where no other is given */
function entry(group: ChangeGroup, item: { id: string }, words: string, title?: string): Entry {
  const { id, ...rest } = item;
  const text: unknown = Reflect.get(rest, words);
  return {
    group,
    id,
    title: title ?? String(text),
    aspects: { text, rest: inOrder({ ...rest, [words]: undefined }) },
  };
}

/** What is said once. Its statements and all else that has an id are compared by themselves, and counts follow from them. */
function readoutEntry(readout: Readout, wordsAt: (range: TextRange) => unknown): Entry {
  const { id, title, languages, sha256, language, summary, where, participants, publisher } = readout;
  const { attribution, licence, talks, reviewed, translation, frames, target, context } = readout;
  const rest = {
    ...{ sha256, language, summary, where, participants, publisher, attribution, licence, talks },
    ...{ reviewed, translation, frames, target, presets: context.presets },
  };
  return {
    group: 'readout',
    id,
    title,
    aspects: { title, languages, rest: withoutRanges(rest, wordsAt) },
  };
}

function withoutRanges<T>(value: T, wordsAt: (range: TextRange) => unknown): T {
  return replaced(value, (part) => (isRange(part) ? wordsAt(part) : sorted(part)));
}

const inOrder = <T>(value: T): T => replaced(value, sorted);

/** A copy, each part of it replaced, the inner ones first. */
function replaced<T>(value: T, by: (part: unknown) => unknown): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => by(part)) as T;
}

/** A list of what has names or ids, by these: the order in which they stand is no change. */
function sorted(part: unknown): unknown {
  return Array.isArray(part) && part.every((one) => itemName(one) !== undefined)
    ? part.toSorted((a, b) => compare(itemName(a), itemName(b)))
    : part;
}

const compare = (one = '', other = '') => (one < other ? -1 : one > other ? 1 : 0);

/** No other pair of whole numbers stands in what is compared. */
function isRange(value: unknown): value is TextRange {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
