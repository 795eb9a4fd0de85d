/** One value of a facet: how many statements it would show, and whether it is on. A strength has its number first. */
import { memo } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { useView } from '../../explorer/explorer-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { meaningId } from '../../ui/element-ids.ts';

export type FilterChipProps = {
  facet: Facet;
  id: string;
  name: string;
  /** The whole of it in words, for screen readers, where what is seen is not enough. */
  label: string | undefined;
  count: string;
  rung: number | undefined;
  /** It would show no statement. */
  isEmpty: boolean;
  onToggle: (facet: Facet, id: string) => void;
};

/** Some forty of them: a touch draws the touched one anew at once, and later those whose count is another. */
export const FilterChip = memo(function FilterChip({
  facet,
  id,
  name,
  label,
  count,
  rung,
  isEmpty,
  onToggle,
}: FilterChipProps) {
  const isPressed = useView(({ state }) => state.filters[facet].includes(id));
  const number = <span className="chip-count">{count}</span>;
  const word = <span className="chip-name">{name}</span>;
  return (
    <button
      type="button"
      className={classNames('chip', 'filter-chip')}
      aria-pressed={isPressed}
      aria-label={label}
      aria-describedby={facet === 'strength' ? meaningId(id) : undefined}
      disabled={isEmpty && !isPressed}
      onClick={() => onToggle(facet, id)}
    >
      {rung !== undefined && <span className={`strength-mark rung-${rung}`} aria-hidden="true" />}
      {facet === 'strength' ? number : word} {facet === 'strength' ? word : number}
    </button>
  );
});
