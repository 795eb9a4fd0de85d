/** A place as a link that looks like its button on the map, and works without script. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { placeItemId } from '../../ui/element-ids.ts';
import { usePlaceCounts } from './use-place-counts.ts';

export type PlaceLinkProps = { place: Place };

export function PlaceLink({ place }: PlaceLinkProps) {
  const { chosenPlaces } = useExplorer();
  const i18n = useI18n();
  const { m, f } = i18n;
  const counts = usePlaceCounts().get(place.id);
  const total = (counts?.own ?? 0) + (counts?.within ?? 0);
  const isChosen = chosenPlaces?.has(place.id) ?? false;
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
        isChosen && 'is-chosen',
        chosenPlaces !== null && !isChosen && 'is-dim',
      )}
    >
      <span className="place-name">{place.name}</span> <span className="place-count">{f.number(total)}</span>
    </ChoiceLink>
  );
}
