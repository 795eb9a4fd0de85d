/** A facet behind a button of its name: what is chosen from it stands in the line anyway. */
import { memo } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { PopUp } from '../../ui/pop-up.tsx';
import { FacetGroup } from './facet-group.tsx';
import { useFacetCounts } from './use-facet-counts.ts';

export type FacetMenuProps = { facet: Facet };

export const FacetMenu = memo(function FacetMenu({ facet }: FacetMenuProps) {
  const { m } = useI18n();
  const counts = useFacetCounts(facet);
  if (counts.length === 0) return null;
  return (
    <PopUp className="facet-menu" summary={m.filters.facets[facet]} summaryClass="chip">
      <FacetGroup facet={facet} counts={counts} />
    </PopUp>
  );
});
