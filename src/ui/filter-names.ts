/** How a filter's value is called in the page's language. */
import type { Facet } from '../explorer/address.ts';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { KINDS_BESIDE_LADDER, NO_PLACE, SCHEDULE_STATES } from '../model/vocabulary.ts';

export function useFilterNames(): (facet: Facet, id: string) => string {
  const { index } = useExplorer();
  const { m } = useI18n();
  return (facet, id) => {
    if (facet === 'topic') return index.topics.get(id)?.name ?? id;
    if (facet === 'place') return id === NO_PLACE ? m.filters.noPlace : (index.places.get(id)?.name ?? id);
    if (facet === 'schedule') {
      const state = SCHEDULE_STATES.find((candidate) => candidate === id);
      return state ? m.schedule.names[state] : id;
    }
    const kind = KINDS_BESIDE_LADDER.find((candidate) => candidate === id);
    return index.rungs.get(id)?.name ?? (kind ? m.kinds[kind] : id);
  };
}
