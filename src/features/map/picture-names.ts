/** Where the names stand on the picture of the map, in pixels from its centre: of places, and of the base map. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import type { Place, Readout } from '../../model/readout.ts';
import { isFree, type PlacedName } from './free-labels.ts';
import { type Shift, shiftsOf } from './give-way.ts';
import { onPicture, zoomOf } from './map-geometry.ts';
import { mapPlaces } from './place-groups.ts';
import { pointSides } from './point-names.ts';
import { areaName, farName, frameOf, type PinnedName, type PointSide, type Room } from './rooms.ts';

export type PictureNames = ReturnType<typeof pictureNames>;

/** What is drawn alike in the page and in a picture to take along. */
export function pictureNames({ readout, places }: ReadoutIndex, picture: NonNullable<Readout['map']>) {
  const { areas, points, regions, markets } = mapPlaces(readout.places);
  const at = (place: Place) => onPicture(place, picture);
  const startOf = (market: Place) => (market.lineTo === undefined ? undefined : places.get(market.lineTo));
  const farAt = (market: Place, room: Room) => farName(at(startOf(market) ?? market), at(market), room);
  const looseAt = (place: Place, room: Room) => {
    const area = picture.areas.find((candidate) => candidate.place === place.id);
    return areaName(area, at(place), place.name, room);
  };
  const sides = pointSides(points, picture);
  const sideOf = (point: number): PointSide => sides[point] ?? 'left';
  const placed = (place: Place, { at: [x, y], side }: PinnedName, { scale }: Room): PlacedName => ({
    name: place.name,
    x: x * scale,
    y: y * scale,
    ...(side && { side }),
  });
  const fixedIn = (room: Room) => [
    ...markets.map((place) => placed(place, farAt(place, room), room)),
    ...points.map(({ head }, point) => placed(head, { at: at(head), side: sideOf(point) }, room)),
  ];
  /** Countries before stretches of land without borders, which have no place of their own to stand at. */
  const loose = [...areas, ...regions];
  const shiftsIn = (room: Room) =>
    shiftsOf(
      loose.map((place) => placed(place, looseAt(place, room), room)),
      fixedIn(room),
      frameOf(room),
    );
  const known = new Map<string, Shift[]>();
  /** The name of an area or a region, a little aside where another one is in its way. */
  const areaAt = (place: Place, room: Room): ReturnType<typeof looseAt> => {
    const key = `${room.name} ${room.scale}`;
    const shifts = known.get(key) ?? shiftsIn(room);
    known.set(key, shifts);
    const {
      at: [x, y],
      ...side
    } = looseAt(place, room);
    const [right, down] = shifts[loose.indexOf(place)] ?? [0, 0];
    return { at: [x + right / room.scale, y + down / room.scale], ...side };
  };
  const freeLabels = (room: Room) => {
    const { scale } = room;
    const names = [...fixedIn(room), ...loose.map((place) => placed(place, areaAt(place, room), room))];
    const zoom = zoomOf(picture) + Math.log2(scale);
    return picture.labels.filter(
      ({ id, x, y, minZoom }) =>
        minZoom <= zoom &&
        isFree({ name: picture.names[id] ?? '', x: x * scale, y: y * scale }, names, frameOf(room)),
    );
  };
  return { areas, points, regions, markets, at, startOf, farAt, areaAt, sideOf, freeLabels };
}
