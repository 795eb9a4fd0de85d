/** A facet under its name, each value a chip. */
import type { Facet } from '../../explorer/address.ts';
import type { FacetCount } from '../../explorer/selectors.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { FacetChips } from './facet-chips.tsx';

export type FacetGroupProps = { facet: Facet; counts: readonly FacetCount[] };

export function FacetGroup({ facet, counts }: FacetGroupProps) {
  const { m } = useI18n();
  return (
    // What is no chip in it takes the focus too, so that a click there does not go on from it.
    <fieldset className="facet-group" tabIndex={-1}>
      <legend>{m.filters.facets[facet]}</legend>
      <div className="chips">
        <FacetChips facet={facet} counts={counts} />
      </div>
    </fieldset>
  );
}
