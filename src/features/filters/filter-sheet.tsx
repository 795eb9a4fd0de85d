/** All filters in a sheet from below, for a small screen; at its foot, always in sight, how many statements they show. */
import { useEffect, useRef } from 'react';
import { FACETS, type Facet } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { clearFilters, hasFilters } from '../../explorer/transitions.ts';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { DialogProps } from '../../ui/loading/late-dialog.tsx';
import { ContextSwitch } from './context-switch.tsx';
import { FacetGroup } from './facet-group.tsx';
import { useFacetCounts } from './use-facet-counts.ts';

export function FilterSheet({ onClose }: DialogProps) {
  const { change } = useExplorer();
  const { state, visible } = useView((view) => view);
  const { m, f } = useI18n('late');
  const sheet = useRef<HTMLDialogElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sheet.current?.open === false) sheet.current.showModal();
  }, []);
  const close = () => sheet.current?.close();
  return (
    <dialog
      className="filter-sheet"
      ref={sheet}
      aria-labelledby="sheet-heading"
      onClose={onClose}
      // What lies around the sheet belongs to it too, as its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
      // Escape lets the sheet go, and not what is chosen on the page.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className="sheet-body">
        <h2 id="sheet-heading">{m.filters.heading}</h2>
        {FACETS.map((facet) => (
          <SheetFacet key={facet} facet={facet} />
        ))}
        <ContextSwitch />
      </div>
      <div className="sheet-foot">
        <button type="button" className="chip" ref={show} aria-live="polite" onClick={close}>
          {m.filters.show({ count: counted(f, visible.length) })}
        </button>
        {hasFilters(state) && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => {
              change(clearFilters(state));
              show.current?.focus();
            }}
          >
            {m.filters.clear}
          </button>
        )}
      </div>
    </dialog>
  );
}

type SheetFacetProps = { facet: Facet };

function SheetFacet({ facet }: SheetFacetProps) {
  const counts = useFacetCounts(facet);
  return counts.length > 0 && <FacetGroup facet={facet} counts={counts} />;
}
