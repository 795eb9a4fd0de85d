/** Places at one spot, fanned out below the map: a picture of what lies within what, not to scale. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { PointGroup } from './place-groups.ts';
import { PlaceLink } from './place-link.tsx';

export type SpotInsetProps = { group: PointGroup };

export function SpotInset({ group: { head, others } }: SpotInsetProps) {
  const { m } = useI18n();
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
      <p className="spot-note">{m.map.insetNote}</p>
    </div>
  );
}
