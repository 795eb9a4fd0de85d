/**
 * The map before the live one is there: a picture in the page itself, with the names as links. It is anchored at its
 * centre and scaled by the style sheet, so that the live map can cover it without anything moving.
 */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Place, Readout } from '../../model/readout.ts';
import { HOME_AT } from './map-geometry.ts';
import { pictureNames } from './picture-names.ts';
import { PicturePin } from './picture-pin.tsx';
import { ROOMS } from './rooms.ts';

const rounded = ([x, y]: readonly [number, number]) => [Math.round(x), Math.round(y)] as const;

export type MapPictureProps = { picture: NonNullable<Readout['map']>; isCovered: boolean };

export function MapPicture({ picture, isCovered }: MapPictureProps) {
  const { index } = useExplorer();
  const { m } = useI18n('late');
  const { areas, points, regions, markets, at, startOf, farAt, areaAt, sideOf, freeLabels } = pictureNames(
    index,
    picture,
  );
  /** Whether a name stands at its point in every frame, so that it is there once for all of them. */
  const isStill = (place: Place) => ROOMS.every((room) => areaAt(place, room).at.join() === at(place).join());
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
          {regions.filter(isStill).map((place) => (
            <PicturePin key={place.id} place={place} at={at(place)} />
          ))}
          {ROOMS.map((room) => (
            <g key={room.name} className={`at-${room.name}`}>
              {freeLabels(room).map(({ id, x, y }) => (
                <text key={id} className="picture-label" x={x} y={y}>
                  {picture.names[id]}
                </text>
              ))}
              {[...areas, ...regions.filter((place) => !isStill(place))].map((place) => {
                return <PicturePin key={place.id} place={place} {...areaAt(place, room)} />;
              })}
              {markets.map((market) => {
                return <PicturePin key={market.id} place={market} {...farAt(market, room)} />;
              })}
            </g>
          ))}
          {points.map(({ head }, point) => (
            <PicturePin key={head.id} place={head} at={at(head)} side={sideOf(point)} />
          ))}
        </g>
      </svg>
    </svg>
  );
}
