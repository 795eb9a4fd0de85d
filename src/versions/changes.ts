/**
 * What changed from one reading of a readout to another: in the article by its sentences, in all else by ids. The order in
 * which things stand is no change, and nothing that the build works out from the rest is named.
 */
import type { Readout, TextRange } from '../model/readout.ts';
import { alignSentences, type SentencePair } from './align-sentences.ts';
import { type Aspect, CHANGE_GROUPS, type ChangeGroup, type Entry, entriesOf } from './entries.ts';

/** A part that changed; `undefined` where it is not there. */
export interface ChangedAspect {
  name: Aspect;
  before?: unknown;
  after?: unknown;
}

export interface Change {
  group: ChangeGroup;
  /** Of the later reading; of the earlier one for what was removed. */
  id: string;
  state: 'added' | 'removed' | 'changed';
  /** As the later reading has it, if it has it. */
  title: string;
  /** Of what was changed; empty for the rest. */
  aspects: ChangedAspect[];
}

/** Both readings in the same language. In the order of the groups, then of the later reading, what was removed last. */
export function changesBetween(before: Readout, after: Readout): Change[] {
  const pairs = alignSentences(sentencesIn(before), sentencesIn(after));
  const earlier = entriesOf(before, wordsOf(before, 'before', pairs));
  const later = entriesOf(after, wordsOf(after, 'after', pairs));
  const key = ({ group, id }: Entry) => `${group} ${id}`;
  const known = new Map(earlier.map((entry) => [key(entry), entry]));
  const kept = new Set(later.map(key));
  const changes = [
    ...later.flatMap((entry) => changeOf(known.get(key(entry)), entry)),
    ...earlier.filter((entry) => !kept.has(key(entry))).flatMap((entry) => changeOf(entry, undefined)),
    ...pairs.flatMap((pair) =>
      changeOf(sentenceEntry(before, pair.before), sentenceEntry(after, pair.after)),
    ),
  ];
  return CHANGE_GROUPS.flatMap((group) => changes.filter((change) => change.group === group));
}

function changeOf(before: Entry | undefined, after: Entry | undefined): Change[] {
  const there = after ?? before;
  if (there === undefined) return [];
  const { group, id, title } = there;
  if (before === undefined) return [{ group, id, title, state: 'added', aspects: [] }];
  if (after === undefined) return [{ group, id, title, state: 'removed', aspects: [] }];
  const names = Object.keys({ ...before.aspects, ...after.aspects }) as Aspect[];
  const aspects = names
    .map((name) => ({ name, before: before.aspects[name], after: after.aspects[name] }))
    .filter((aspect) => JSON.stringify(aspect.before) !== JSON.stringify(aspect.after));
  return aspects.length === 0 ? [] : [{ group, id, title, state: 'changed', aspects }];
}

const allSentences = ({ paragraphs }: Readout) => paragraphs.flatMap(({ sentences }) => sentences);

function sentencesIn(readout: Readout): string[] {
  return allSentences(readout).map(({ range }) => readout.text.slice(...range));
}

function sentenceEntry(readout: Readout, index: number | undefined): Entry | undefined {
  const sentence = index === undefined ? undefined : allSentences(readout)[index];
  if (sentence === undefined) return undefined;
  const text = readout.text.slice(...sentence.range);
  const { id, translation } = sentence;
  return { group: 'sentence', id, title: translation ?? text, aspects: { text, translation } };
}

/**
 * What a range is compared by: its words, and where they stand: in which sentence, by its number in the later text, and
 * which of the same words there.
 */
function wordsOf(readout: Readout, side: 'before' | 'after', pairs: readonly SentencePair[]) {
  const sentences = allSentences(readout);
  const numbers = new Map(pairs.map((pair) => [pair[side], pair.after]));
  return ([start, end]: TextRange): { words: string; at: string } => {
    const words = readout.text.slice(start, end);
    const index = sentences.findIndex(({ range }) => start < range[1]);
    const before = readout.text.slice(sentences[index]?.range[0] ?? 0, start);
    return { words, at: `${numbers.get(index) ?? `-${index}`}.${before.split(words).length}` };
  };
}
