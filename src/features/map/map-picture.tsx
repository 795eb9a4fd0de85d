/**
 * The map before the live one is there: a picture in the page itself, with the names as links. It is anchored at its
 * centre and scaled by the style sheet, so that the live map can cover it without anything moving.
 */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { PICTURE_ZOOM } from '../../model/mercator.ts';
import type { Place, Readout } from '../../model/readout.ts';
import { isFree, type PlacedName } from './free-labels.ts';
import { HOME_AT, isNarrow, onPicture, towards } from './map-geometry.ts';
import { PicturePin, type PicturePinProps } from './picture-pin.tsx';
import { mapPlaces } from './place-groups.ts';

/** The scales of map-picture.css; the small one is 2 to the power of 3.25 - 4, since the live map's zoom goes in quarters. */
const SCALES = [
  { name: 'small', scale: 0.5946 },
  { name: 'wide', scale: 1 },
] as const;

/**
 * How far names may stand from the middle of the visit: what a map that is just large enough has on each side, less the
 * room for a name. In pixels.
 */
const ROOMS = [
  { name: 'narrow', scale: 0.5946, x: 112, up: 90, down: 158 },
  { name: 'low', scale: 0.5946, x: 240, up: 90, down: 158 },
  { name: 'wide', scale: 1, x: 262, up: 140, down: 262 },
] as const;

const rounded = ([x, y]: readonly [number, number]) => [Math.round(x), Math.round(y)] as const;

type Room = (typeof ROOMS)[number];
type Pinned = Pick<PicturePinProps, 'at' | 'side'>;

/** What the smallest frame of a kind shows, which is wider than its room for places' names by half a name. */
const HALF_A_NAME = { narrow: 31, low: 30, wide: 8 };
const frameOf = ({ name, x, up, down }: Room) => ({
  left: -x - HALF_A_NAME[name],
  right: x + HALF_A_NAME[name],
  top: -up - 14,
  bottom: down + 14,
});

export type MapPictureProps = { picture: NonNullable<Readout['map']>; isCovered: boolean };

export function MapPicture({ picture, isCovered }: MapPictureProps) {
  const { index } = useExplorer();
  const { m } = useI18n('late');
  const { areas, points, regions, markets } = mapPlaces(index.readout.places);
  const at = (place: Place) => onPicture(place, picture);
  const startOf = (market: Place) =>
    market.lineTo === undefined ? undefined : index.places.get(market.lineTo);
  const edgeOf = (market: Place, { scale, x, up, down }: Room) =>
    towards(at(startOf(market) ?? market), at(market), {
      left: -x / scale,
      right: x / scale,
      top: -up / scale,
      bottom: down / scale,
    });
  const areaAt = (place: Place, scale: number): Pinned => {
    const area = picture.areas.find((candidate) => candidate.place === place.id);
    const [x, y] = at(place);
    return area && isNarrow(area, scale) ? { at: [area.east, y], side: 'right' } : { at: [x, y] };
  };
  const freeLabels = (room: Room) => {
    const { scale } = room;
    const placed = (place: Place, { at: [x, y], side }: Pinned): PlacedName => ({
      name: place.name,
      x: x * scale,
      y: y * scale,
      ...(side && { side }),
    });
    const names = [
      ...regions.map((place) => placed(place, { at: at(place) })),
      ...areas.map((place) => placed(place, areaAt(place, scale))),
      ...markets.map((place) => placed(place, { at: edgeOf(place, room) })),
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
          {SCALES.map(({ name, scale }) => (
            <g key={name} className={`at-${name}`}>
              {areas.map((place) => {
                return <PicturePin key={place.id} place={place} {...areaAt(place, scale)} />;
              })}
            </g>
          ))}
          {ROOMS.map((room) => (
            <g key={room.name} className={`at-${room.name}`}>
              {freeLabels(room).map(({ id, x, y }) => (
                <text key={id} className="picture-label" x={x} y={y}>
                  {picture.names[id]}
                </text>
              ))}
              {markets.map((market) => {
                return <PicturePin key={market.id} place={market} at={edgeOf(market, room)} />;
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
