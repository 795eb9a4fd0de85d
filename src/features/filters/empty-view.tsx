/** When no statement is left: why, and the nearest ways back. */
import { type ExplorerState, FACETS } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { waysOut } from '../../explorer/selectors.ts';
import { clearFacet, clearFilters } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import { useFilterNames } from '../../ui/filter-names.ts';
import { focusFilters } from './focus-filters.ts';

export function EmptyView() {
  const { index, change } = useExplorer();
  const { state, visible } = useSettledView((view) => view);
  const i18n = useI18n();
  const { m, f } = i18n;
  const nameOf = useFilterNames();
  if (visible.length > 0) return null;
  const leave = (next: ExplorerState) => {
    change(next);
    focusFilters();
  };
  const asked = FACETS.filter((facet) => state.filters[facet].length > 0).map((facet) =>
    f.alternatives(state.filters[facet].map((id) => m.filters.quoted({ name: nameOf(facet, id) }))),
  );
  return (
    <section className="empty-view" aria-labelledby="empty-heading">
      <h2 id="empty-heading">{m.filters.emptyHeading}</h2>
      <p>{m.filters.emptyBecause({ filters: f.list(asked) })}</p>
      <div className="chips">
        {waysOut(index, state).map(({ facet, count }) => (
          <button key={facet} type="button" className="chip" onClick={() => leave(clearFacet(state, facet))}>
            {m.filters.wayOut({
              facet: m.filters.facetsInText[facet],
              statements: statementsPhrase(i18n, count),
            })}
          </button>
        ))}
        <button type="button" className="chip" onClick={() => leave(clearFilters(state))}>
          {m.filters.clear}
        </button>
      </div>
    </section>
  );
}
