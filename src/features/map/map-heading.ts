/** What stands above the map: the place of the visit, and how many more there are. */
import { counted } from '../../i18n/counted.ts';
import type { I18nWith } from '../../i18n/parts.ts';
import type { Readout } from '../../model/readout.ts';

export function mapHeading({ m, f }: I18nWith<'late'>, { places, where }: Readout): string {
  const visited = places.find(({ id }) => id === where);
  if (visited === undefined || places.length === 1) return visited?.name ?? m.map.heading;
  return m.map.headingAt({ place: visited.name, count: counted(f, places.length - 1) });
}
