/** A facet behind a button of its name: what is chosen from it stands in the line anyway. */
import { type FocusEvent, type KeyboardEvent, memo, useRef } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { FacetChips } from './facet-chips.tsx';
import { useFacetCounts } from './use-facet-counts.ts';

export type FacetMenuProps = { facet: Facet };

export const FacetMenu = memo(function FacetMenu({ facet }: FacetMenuProps) {
  const { m } = useI18n();
  const counts = useFacetCounts(facet);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    // It lets the menu go, and not what is chosen on the page.
    event.stopPropagation();
    close();
    menu.current.querySelector('summary')?.focus();
  };
  if (counts.length === 0) return null;
  return (
    <details className="facet-menu" ref={menu} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className="chip">{m.filters.facets[facet]}</summary>
      <fieldset className={`facet facet-${facet}`} tabIndex={-1}>
        <legend className="visually-hidden">{m.filters.facets[facet]}</legend>
        <div className="chips">
          <FacetChips facet={facet} counts={counts} />
        </div>
      </fieldset>
    </details>
  );
});
