/** Places at one spot, side by side below the map: too near to each other to be told apart on it. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { PointGroup } from './place-groups.ts';
import { PlaceLink } from './place-link.tsx';

export type SpotInsetProps = { group: PointGroup };

export function SpotInset({ group: { head, others } }: SpotInsetProps) {
  const { m } = useI18n('late');
  return (
    <div className="spot-inset">
      <p className="spot-title">{m.map.inset({ place: head.name })}</p>
      <ul>
        {others.map((place) => (
          <li key={place.id}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
    </div>
  );
}
