/** One value of a facet: how many statements it would show, and whether it is on. */
import { memo } from 'react';
import type { Facet } from '../../explorer/address.ts';
import { classNames } from '../../ui/class-names.ts';

export type FilterChipProps = {
  facet: Facet;
  id: string;
  name: string;
  /** The whole of it in words, for screen readers. */
  label: string;
  count: string;
  within: string | undefined;
  rung: number | undefined;
  isPressed: boolean;
  isDisabled: boolean;
  onToggle: (facet: Facet, id: string) => void;
};

/** Some thirty of them: each is drawn anew only where its own count or state is another. */
export const FilterChip = memo(function FilterChip({
  facet,
  id,
  name,
  label,
  count,
  within,
  rung,
  isPressed,
  isDisabled,
  onToggle,
}: FilterChipProps) {
  return (
    <button
      type="button"
      className={classNames('chip', 'filter-chip')}
      aria-pressed={isPressed}
      aria-label={label}
      disabled={isDisabled}
      onClick={() => onToggle(facet, id)}
    >
      {rung !== undefined && <span className={`strength-mark rung-${rung}`} aria-hidden="true" />}
      <span>{name}</span>
      <span className="chip-count">{count}</span>
      {within !== undefined && <span className="chip-within">{within}</span>}
    </button>
  );
});
