/** A place as a link that looks like its button on the map, and works without script. */
import { useView } from '../../explorer/explorer-context.tsx';
import { emphasisOf } from '../../explorer/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { placeItemId } from '../../ui/element-ids.ts';
import { usePlaceHover } from './use-place-hover.ts';
import { usePlaceTotal } from './use-place-total.ts';

export type PlaceLinkProps = { place: Place };

export function PlaceLink({ place }: PlaceLinkProps) {
  const emphasis = useView(({ chosenPlaces }) => emphasisOf(chosenPlaces, [place.id]));
  const i18n = useI18n();
  const { m, f } = i18n;
  const total = usePlaceTotal(place.id);
  const isHovered = usePlaceHover(place.id);
  return (
    <ChoiceLink
      selection={{ kind: 'place', id: place.id }}
      origin="panel"
      fragment={placeItemId(place.id)}
      label={m.filters.chip({
        name: place.name,
        statements: statementsPhrase(i18n, total),
      })}
      className={classNames(
        'place-button',
        `place-${place.kind}`,
        emphasis !== 'plain' && `is-${emphasis}`,
        isHovered && 'is-hovered',
      )}
    >
      <span className="place-name">{place.name}</span> <span className="place-count">{f.number(total)}</span>
    </ChoiceLink>
  );
}
