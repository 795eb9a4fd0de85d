/** States of a reader's choice: written out, and any at all for property tests. */
import fc from 'fast-check';
import {
  type AddressVocabulary,
  type ExplorerState,
  type Facet,
  GROWTHS,
  INITIAL_STATE,
  SELECTION_KINDS,
  type Selection,
  TEXT_MODES,
  type WhatIf,
} from '../../src/explorer/address.ts';

/** A state with these filters and, if given, this selection. */
export function stateWith(
  filters: Partial<Record<Facet, readonly string[]>>,
  selection: Selection | null = null,
): ExplorerState {
  return { ...INITIAL_STATE, filters: { ...INITIAL_STATE.filters, ...filters }, selection };
}

/** Any selection that a readout allows, or none. */
export function anySelection({ selections }: AddressVocabulary): fc.Arbitrary<Selection | null> {
  const all = SELECTION_KINDS.flatMap((kind) => selections[kind].map((id) => ({ kind, id })));
  return fc.constantFrom(null, ...all);
}

/** Any question about the target that a reader can ask, or none. */
function anyWhatIf({ years }: AddressVocabulary): fc.Arbitrary<WhatIf | null> {
  if (years === undefined) return fc.constant(null);
  return fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('year' as const),
      value: fc.integer({ min: years.first, max: years.last }),
    }),
    fc.record({
      kind: fc.constant('growth' as const),
      value: fc.integer({ min: GROWTHS.first * 10, max: GROWTHS.last * 10 }).map((tenths) => tenths / 10),
    }),
  );
}

/** Any state that a reader can bring about, its filters in the vocabulary's order; few values are the most likely. */
export function anyState(vocabulary: AddressVocabulary): fc.Arbitrary<ExplorerState> {
  const { topic, strength, schedule, place } = vocabulary.facets;
  const some = (ids: readonly string[]) =>
    fc.oneof(fc.subarray([...ids], { maxLength: 2 }), fc.subarray([...ids]));
  return fc.record({
    filters: fc.record({
      topic: some(topic),
      strength: some(strength),
      schedule: some(schedule),
      place: some(place),
    }),
    selection: anySelection(vocabulary),
    context: fc.boolean(),
    whatIf: anyWhatIf(vocabulary),
    mark: fc.constantFrom(null, ...vocabulary.marks),
    text: fc.constantFrom(...TEXT_MODES),
  });
}
