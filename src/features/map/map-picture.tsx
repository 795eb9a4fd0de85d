/**
 * The map before the live one is there: a picture in the page itself, with the names as links. It is anchored at its
 * centre and scaled by the style sheet, so that the live map can cover it without anything moving.
 */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { PICTURE_ZOOM } from '../../model/mercator.ts';
import type { Place, Readout } from '../../model/readout.ts';
import { HOME_AT, isNarrow, onPicture, towards } from './map-geometry.ts';
import { PicturePin } from './picture-pin.tsx';
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

/** The live map's zoom at the small scale: labels of a closer one are not drawn there either. */
const SMALL_ZOOM = PICTURE_ZOOM + Math.log2(SCALES[0].scale);

export type MapPictureProps = { picture: NonNullable<Readout['map']>; isCovered: boolean };

export function MapPicture({ picture, isCovered }: MapPictureProps) {
  const { index } = useExplorer();
  const { m } = useI18n();
  const { areas, points, regions, markets } = mapPlaces(index.readout.places);
  const at = (place: Place) => onPicture(place, picture);
  const startOf = (market: Place) =>
    market.lineTo === undefined ? undefined : index.places.get(market.lineTo);
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
          {picture.labels.map(({ id, x, y, minZoom }) => (
            <text
              key={id}
              className={minZoom > SMALL_ZOOM ? 'picture-label at-wide' : 'picture-label'}
              x={x}
              y={y}
            >
              {picture.names[id]}
            </text>
          ))}
          {regions.map((place) => (
            <PicturePin key={place.id} place={place} at={at(place)} />
          ))}
          {SCALES.map(({ name, scale }) => (
            <g key={name} className={`at-${name}`}>
              {areas.map((place) => {
                const area = picture.areas.find((candidate) => candidate.place === place.id);
                const [x, y] = at(place);
                return area && isNarrow(area, scale) ? (
                  <PicturePin key={place.id} place={place} at={[area.east, y]} side="right" />
                ) : (
                  <PicturePin key={place.id} place={place} at={[x, y]} />
                );
              })}
            </g>
          ))}
          {ROOMS.map(({ name, scale, x, up, down }) => (
            <g key={name} className={`at-${name}`}>
              {markets.map((market) => {
                const box = { left: -x / scale, right: x / scale, top: -up / scale, bottom: down / scale };
                return (
                  <PicturePin
                    key={market.id}
                    place={market}
                    at={towards(at(startOf(market) ?? market), at(market), box)}
                  />
                );
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
