/** The places of the map as a list, each within the one it lies in. */
import { useExplorer, useSettledView, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { placeItemId, SECTION_IDS } from '../../ui/element-ids.ts';

export function PlaceList() {
  const { index } = useExplorer();
  const chosenPlaces = useView((view) => view.chosenPlaces);
  const counts = useSettledView((view) => view.placeCounts);
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const { places } = index.readout;
  const roots = places.filter(({ within }) => within === undefined || !index.places.has(within));
  const statements = (count: number) => statementsPhrase(i18n, count);
  const item = (place: Place) => {
    const count = counts.get(place.id);
    // The number is that of the map; what of it does not name the place is said.
    const parts = [
      ...(count?.implied ? [m.map.impliedCount({ count: counted(f, count.implied) })] : []),
      ...(count?.within ? [m.counts.within({ count: counted(f, count.within) })] : []),
    ];
    const inner = places.filter(({ within }) => within === place.id);
    return (
      <li key={place.id} id={placeItemId(place.id)}>
        <ChoiceLink
          selection={{ kind: 'place', id: place.id }}
          origin="depth"
          fragment={SECTION_IDS.commitments}
          className={classNames(
            chosenPlaces?.has(place.id) && 'is-chosen',
            (count?.own ?? 0) + (count?.within ?? 0) === 0 && 'is-empty',
          )}
        >
          {place.name}
        </ChoiceLink>{' '}
        <span className="basis">
          {statements((count?.own ?? 0) + (count?.within ?? 0)) +
            (parts.length > 0 ? ` (${parts.join(', ')})` : '')}
        </span>
        {inner.length > 0 && <ul>{inner.map(item)}</ul>}
      </li>
    );
  };
  return <ul className="place-list">{roots.map(item)}</ul>;
}
