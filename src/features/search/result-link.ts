/** Where a result leads: a choice of the explorer, or a place of the page for what cannot be chosen. */
import { addressHref, INITIAL_STATE, type Selection } from '../../explorer/address.ts';
import { select } from '../../explorer/transitions.ts';
import type { FoundTarget } from '../../model/search-data.ts';
import { passageId, placeItemId, SECTION_IDS, tradeRecordId } from '../../ui/element-ids.ts';

export interface ResultLink {
  /** Absent for what has no card. */
  selection?: Selection;
  /** Id of the element. */
  fragment: string;
}

export function resultLink({ kind, id }: FoundTarget): ResultLink {
  switch (kind) {
    case 'statement':
      return { selection: { kind, id }, fragment: passageId(id) };
    case 'place':
      return { selection: { kind, id }, fragment: placeItemId(id) };
    case 'sentence':
      return { fragment: SECTION_IDS.article };
    case 'record':
      return { fragment: tradeRecordId(id) };
    case 'accounts':
      return { fragment: SECTION_IDS.accounts };
    case 'events':
      return { fragment: SECTION_IDS.commitments };
  }
}

/** The address of a result alone, for a link that is opened in a new tab. */
export const resultHref = ({ selection, fragment }: ResultLink) =>
  addressHref(select(INITIAL_STATE, selection ?? null), fragment);
