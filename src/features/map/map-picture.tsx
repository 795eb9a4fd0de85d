/**
 * The map before the live one is there: a picture in the page itself, with the names as links. It is anchored at its
 * centre and scaled by the style sheet, so that the live map can cover it without anything moving.
 */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { PICTURE_ZOOM } from '../../model/mercator.ts';
import type { Place, Readout } from '../../model/readout.ts';
import { isFree, type PlacedName } from './free-labels.ts';
import { HOME_AT, onPicture } from './map-geometry.ts';
import { PicturePin } from './picture-pin.tsx';
import { mapPlaces } from './place-groups.ts';
import { areaName, farName, frameOf, type PinnedName, ROOMS, type Room } from './rooms.ts';

const rounded = ([x, y]: readonly [number, number]) => [Math.round(x), Math.round(y)] as const;

export type MapPictureProps = { picture: NonNullable<Readout['map']>; isCovered: boolean };

export function MapPicture({ picture, isCovered }: MapPictureProps) {
  const { index } = useExplorer();
  const { m } = useI18n('late');
  const { areas, points, regions, markets } = mapPlaces(index.readout.places);
  const at = (place: Place) => onPicture(place, picture);
  const startOf = (market: Place) =>
    market.lineTo === undefined ? undefined : index.places.get(market.lineTo);
  const farAt = (market: Place, room: Room) => farName(at(startOf(market) ?? market), at(market), room);
  const areaAt = (place: Place, room: Room) => {
    const area = picture.areas.find((candidate) => candidate.place === place.id);
    return areaName(area, at(place), place.name, room);
  };
  const freeLabels = (room: Room) => {
    const { scale } = room;
    const placed = (place: Place, { at: [x, y], side }: PinnedName): PlacedName => ({
      name: place.name,
      x: x * scale,
      y: y * scale,
      ...(side && { side }),
    });
    const names = [
      ...regions.map((place) => placed(place, { at: at(place) })),
      ...areas.map((place) => placed(place, areaAt(place, room))),
      ...markets.map((place) => placed(place, farAt(place, room))),
      ...points.map(({ head }) => placed(head, { at: at(head), side: 'left' })),
    ];
    const zoom = PICTURE_ZOOM + Math.log2(scale);
    return picture.labels.filter(
      ({ id, x, y, minZoom }) =>
        minZoom <= zoom &&
        isFree({ name: picture.names[id] ?? '', x: x * scale, y: y * scale }, names, frameOf(room)),
    );
  };
  return (
    <svg className={isCovered ? 'map-picture is-covered' : 'map-picture'} aria-label={m.map.picture}>
      <svg x="50%" y={`${100 * HOME_AT}%`} overflow="visible" role="presentation">
        <g className="map-scaled">
          <path className="land" d={picture.land} />
          {picture.areas.map(({ place, path }) => (
            <path key={place} className="area picture-area" d={path} />
          ))}
          <path className="borders" d={picture.borders} />
          {markets.map((market) => {
            const start = startOf(market);
            if (start === undefined) return null;
            const [[x1, y1], [x2, y2]] = [rounded(at(start)), rounded(at(market))];
            return (
              <line key={market.id} className="market-line picture-line" x1={x1} y1={y1} x2={x2} y2={y2} />
            );
          })}
          {regions.map((place) => (
            <PicturePin key={place.id} place={place} at={at(place)} />
          ))}
          {ROOMS.map((room) => (
            <g key={room.name} className={`at-${room.name}`}>
              {freeLabels(room).map(({ id, x, y }) => (
                <text key={id} className="picture-label" x={x} y={y}>
                  {picture.names[id]}
                </text>
              ))}
              {areas.map((place) => {
                return <PicturePin key={place.id} place={place} {...areaAt(place, room)} />;
              })}
              {markets.map((market) => {
                return <PicturePin key={market.id} place={market} {...farAt(market, room)} />;
              })}
            </g>
          ))}
          {points.map(({ head }) => (
            <PicturePin key={head.id} place={head} at={at(head)} side="left" />
          ))}
        </g>
      </svg>
    </svg>
  );
}
