/** A place on the map as a button with its name and how many of the statements shown are about it. */
import type { Ref } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { isSelected } from '../../explorer/transitions.ts';
import { emphasisOf } from '../../explorer/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { isChoosing } from '../../ui/press.ts';
import { usePlaceHover } from './use-place-hover.ts';
import { usePlaceTotal } from './use-place-total.ts';

export type PlaceButtonProps = { place: Place; className?: string | undefined; ref?: Ref<HTMLButtonElement> };

export function PlaceButton({ place, className, ref }: PlaceButtonProps) {
  const { choose } = useExplorer();
  const emphasis = useView(({ chosenPlaces }) => emphasisOf(chosenPlaces, [place.id]));
  const isPressed = useView(({ state }) => isSelected(state, { kind: 'place', id: place.id }));
  const i18n = useI18n();
  const { m, f } = i18n;
  const total = usePlaceTotal(place.id);
  const isHovered = usePlaceHover(place.id);
  return (
    <button
      ref={ref}
      data-place={place.id}
      type="button"
      className={classNames(
        'place-button',
        `place-${place.kind}`,
        className,
        emphasis !== 'plain' && `is-${emphasis}`,
        isHovered && 'is-hovered',
        total === 0 && 'is-empty',
      )}
      aria-pressed={isPressed}
      aria-label={m.filters.chip({
        name: place.name,
        statements: statementsPhrase(i18n, total),
      })}
      onClick={(event) => {
        if (isChoosing(event)) choose({ kind: 'place', id: place.id }, 'panel', event.currentTarget);
      }}
    >
      <span className="place-name">{place.name}</span> <span className="place-count">{f.number(total)}</span>
    </button>
  );
}
