/** The places of the map as a list, and what of the map is schematic. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { DepthHead } from '../../ui/depth-head.tsx';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { Fold } from '../../ui/fold.tsx';
import { mapPlaces } from './place-groups.ts';
import { PlaceList } from './place-list.tsx';

export function PlacesPanel() {
  const { index } = useExplorer();
  const { m, f } = useI18n('late');
  const { places, map } = index.readout;
  const inset = mapPlaces(places).points.find(({ others }) => others.length > 0);
  if (places.length === 0) return null;
  const spot = inset && f.list([inset.head, ...inset.others].map(({ name }) => name));
  return (
    <section className="panel places" id={SECTION_IDS.places} aria-labelledby="places-heading" tabIndex={-1}>
      <DepthHead id="places-heading">{m.map.places}</DepthHead>
      <Fold
        name={m.map.places}
        heading={<p className="lead">{m.map.asList({ count: counted(f, places.length) })}</p>}
      >
        <PlaceList />
      </Fold>
      {map && (
        <p className="panel-note">
          {places.some(({ kind }) => kind === 'market') && m.map.schematic}{' '}
          {spot !== undefined && m.map.insetNote({ places: spot })} {m.map.borders}
        </p>
      )}
    </section>
  );
}
