/** A place on the map as a button with its name and how many of the statements shown are about it. */
import type { Ref } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { isSelected } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { usePlaceCounts } from './use-place-counts.ts';

export type PlaceButtonProps = { place: Place; className?: string | undefined; ref?: Ref<HTMLButtonElement> };

export function PlaceButton({ place, className, ref }: PlaceButtonProps) {
  const { state, chosenPlaces, choose } = useExplorer();
  const i18n = useI18n();
  const { m, f } = i18n;
  const counts = usePlaceCounts().get(place.id);
  const total = (counts?.own ?? 0) + (counts?.within ?? 0);
  const isChosen = chosenPlaces?.has(place.id) ?? false;
  return (
    <button
      ref={ref}
      data-place={place.id}
      type="button"
      className={classNames(
        'place-button',
        `place-${place.kind}`,
        className,
        isChosen && 'is-chosen',
        chosenPlaces !== null && !isChosen && 'is-dim',
        total === 0 && 'is-empty',
      )}
      aria-pressed={isSelected(state, { kind: 'place', id: place.id })}
      aria-label={m.filters.chip({
        name: place.name,
        statements: statementsPhrase(i18n, total),
      })}
      onClick={(event) => choose({ kind: 'place', id: place.id }, 'panel', event.currentTarget)}
    >
      <span className="place-name">{place.name}</span> <span className="place-count">{f.number(total)}</span>
    </button>
  );
}
