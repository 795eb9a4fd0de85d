/** Where the names stand on the picture of the map, in pixels from its centre: of places, and of the base map. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import type { Place, Readout } from '../../model/readout.ts';
import { isFree, type PlacedName } from './free-labels.ts';
import { onPicture, zoomOf } from './map-geometry.ts';
import { mapPlaces } from './place-groups.ts';
import { pointSides } from './point-names.ts';
import { areaName, farName, frameOf, type PinnedName, type PointSide, type Room } from './rooms.ts';

/** What is drawn alike in the page and in a picture to take along. */
export function pictureNames({ readout, places }: ReadoutIndex, picture: NonNullable<Readout['map']>) {
  const { areas, points, regions, markets } = mapPlaces(readout.places);
  const at = (place: Place) => onPicture(place, picture);
  const startOf = (market: Place) => (market.lineTo === undefined ? undefined : places.get(market.lineTo));
  const farAt = (market: Place, room: Room) => farName(at(startOf(market) ?? market), at(market), room);
  const areaAt = (place: Place, room: Room) => {
    const area = picture.areas.find((candidate) => candidate.place === place.id);
    return areaName(area, at(place), place.name, room);
  };
  const sides = pointSides(points, picture);
  const sideOf = (point: number): PointSide => sides[point] ?? 'left';
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
      ...points.map(({ head }, point) => placed(head, { at: at(head), side: sideOf(point) })),
    ];
    const zoom = zoomOf(picture) + Math.log2(scale);
    return picture.labels.filter(
      ({ id, x, y, minZoom }) =>
        minZoom <= zoom &&
        isFree({ name: picture.names[id] ?? '', x: x * scale, y: y * scale }, names, frameOf(room)),
    );
  };
  return { areas, points, regions, markets, at, startOf, farAt, areaAt, sideOf, freeLabels };
}
