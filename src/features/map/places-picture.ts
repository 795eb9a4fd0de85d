/** The map as a picture to take along: the places with the number of statements shown about each. */
import { counted } from '../../i18n/counted.ts';
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import type { Draw, DrawingInput } from '../../ui/picture/drawing.ts';
import { COLOURS, element, round, textAt } from '../../ui/picture/svg.ts';
import { type Box, boxBeside, meet } from './clamp.ts';
import { boxAt } from './free-labels.ts';
import { mapHeading } from './map-heading.ts';
import { pictureNames } from './picture-names.ts';
import type { PointGroup } from './place-groups.ts';
import { BESIDE_DOT, type PinnedName, type PointSide, ROOMS, type Side } from './rooms.ts';

/** The map in its whole size. */
const [, , ROOM] = ROOMS;
/** In pixels. */
const HEIGHT = 470;
/** The middle of the visit, from the top: names stand up to 262 below it. */
const MIDDLE = 180;
const PIN = { height: 26, around: 22, size: 15 };
/** A name of the base map, and how far it stands off those of places. */
const LABEL = { size: 13, colour: COLOURS.soft, anchor: 'middle' } as const;
const CLEAR = 6;
/** How far a name at a side stands off its point, and names below the map off each other. */
const OFF = 8;
/** Below the map: where its title stands, the middle of the first names, and how far lines of them are apart. */
const INSET = { title: 20, first: 42, line: 32 };

export const placesPicture: Draw = ({ index, view, i18n, pictures, measure, width }) => {
  const { readout } = index;
  const { map } = readout;
  if (map === undefined) return undefined;
  const names = pictureNames(index, map);
  /** What the places' names take up on the map. */
  const taken: Box[] = [];
  const countOf = (place: Place) => {
    const count = view.placeCounts.get(place.id);
    return (count?.own ?? 0) + (count?.within ?? 0);
  };
  const half = width / 2;
  const lookOf = (place: Place) => ({
    size: PIN.size,
    isBold: place.kind === 'country',
    isItalic: isLoose(place),
  });
  const wordsOf = (place: Place) => `${place.name} ${i18n.f.number(countOf(place))}`;
  const roomOf = (place: Place) => measure(wordsOf(place), lookOf(place)) + PIN.around;
  /** The place's name and number in a frame, by its left end and its middle. */
  const framed = (place: Place, left: number, y: number) => {
    const room = roomOf(place);
    const frame = {
      x: round(left),
      y: round(y - PIN.height / 2),
      width: round(room),
      height: PIN.height,
      rx: 13,
    };
    return [
      element('rect', {
        ...{ ...frame, fill: '#ffffff', 'fill-opacity': 0.88, stroke: COLOURS.lineStrong },
        'stroke-dasharray': isLoose(place) ? '3 3' : undefined,
      }),
      textAt(left + room / 2, y + 5, wordsOf(place), { ...lookOf(place), anchor: 'middle' }),
    ].join('');
  };
  const onMap = (place: Place, left: number, y: number) => {
    taken.push(boxAt(left, y, roomOf(place), PIN.height));
    return framed(place, left, y);
  };
  /** `x` from the centre of the picture. */
  const pin = (place: Place, { at: [x, y], side }: PinnedName<Exclude<Side, PointSide>>) => {
    const room = roomOf(place);
    const left = {
      ...{ right: x + 2, end: x - room },
      ...{ middle: x - room / 2, west: 4 - half, east: half - room - 4 },
    }[side ?? 'middle'];
    return onMap(place, left, y);
  };
  /** The name of a dot: beside a single one, else at the side where it covers no other. */
  const dotPin = (place: Place, side: PointSide) => {
    const [x, y] = names.at(place);
    const room = roomOf(place);
    const frame = boxBeside({ x, y }, BESIDE_DOT[side], room, PIN.height, OFF);
    return onMap(place, frame.left, names.points.length === 1 ? y : frame.top + PIN.height / 2);
  };
  const pins = [
    ...[...names.regions, ...names.areas].map((place) => pin(place, names.areaAt(place, ROOM))),
    ...names.markets.map((place) => pin(place, names.farAt(place, ROOM))),
    ...names.points.flatMap(({ head }, point) => {
      const [cx, cy] = names.at(head).map(round);
      const dot = { cx, cy, r: 6, fill: COLOURS.accent, stroke: '#ffffff', 'stroke-width': 2 };
      return [element('circle', dot), dotPin(head, names.sideOf(point))];
    }),
  ];
  // The page estimates what names take up; here they are measured, and those that would touch are left out.
  const labels = names.freeLabels(ROOM).flatMap(({ id, x, y }) => {
    const name = map.names[id] ?? '';
    const room = measure(name, LABEL) + 2 * CLEAR;
    const box = boxAt(x - room / 2, y, room, LABEL.size + 2 * CLEAR);
    return taken.some((other) => meet(box, other)) ? [] : [textAt(x, y + 5, name, LABEL)];
  });
  const outline = { fill: 'none', stroke: COLOURS.border };
  const lines = names.markets.flatMap((market) => {
    const start = names.startOf(market);
    if (start === undefined) return [];
    const [[x1, y1], [x2, y2]] = [names.at(start), names.at(market)];
    const look = { stroke: COLOURS.lineStrong, 'stroke-width': 1.5, 'stroke-dasharray': '4 6' };
    return element('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...look });
  });
  const drawn = [
    element('path', { d: map.land, fill: COLOURS.land }),
    ...map.areas.map(({ path }) =>
      element('path', { d: path, fill: COLOURS.area, stroke: COLOURS.lineStrong, 'stroke-width': 1.5 }),
    ),
    element('path', { d: map.borders, ...outline }),
    ...lines,
    ...labels,
    ...pins,
  ];
  const inset = spotInset(names.points, { i18n, width, roomOf, framed });
  const frame = { width, height: HEIGHT };
  const { length: all } = readout.statements;
  const isFiltered = view.visible.length < all;
  const shownWords = i18n.m.counts.shown({
    count: counted(i18n.f, all),
    shown: i18n.f.number(view.visible.length),
  });
  const centre = `translate(${half} ${MIDDLE})`;
  return {
    heading: mapHeading(i18n, readout),
    findings: [],
    lead: [pictures.numbers, ...(isFiltered ? [shownWords] : [])],
    notes: [...(names.markets.length > 0 ? [i18n.m.map.schematic] : []), i18n.m.map.borders],
    body: [
      element('defs', {}, [element('clipPath', { id: 'map' }, [element('rect', frame)])]),
      element('g', { 'clip-path': 'url(#map)' }, [
        element('rect', { ...frame, fill: COLOURS.water }),
        element('g', { transform: centre }, drawn),
      ]),
      element('rect', { ...frame, fill: 'none', stroke: COLOURS.line }),
      element('g', { transform: `translate(0 ${HEIGHT})` }, inset.drawn),
    ].join(''),
    height: HEIGHT + inset.height,
    words: readout.places.map((place) => `${place.name}: ${statementsPhrase(i18n, countOf(place))}`),
  };
};

interface InsetInput extends Pick<DrawingInput, 'i18n' | 'width'> {
  roomOf: (place: Place) => number;
  framed: (place: Place, left: number, y: number) => string;
}

/** Places at one spot with another, below the map, as the page has them: see spot-inset.tsx. */
function spotInset(points: readonly PointGroup[], { i18n, width, roomOf, framed }: InsetInput) {
  const group = points.find(({ others }) => others.length > 0);
  if (group === undefined) return { drawn: [], height: 0 };
  const title = i18n.m.map.inset({ place: group.head.name });
  const drawn = [textAt(0, INSET.title, title, { size: 13, colour: COLOURS.soft })];
  let [left, y] = [0, INSET.first];
  for (const place of group.others) {
    const room = roomOf(place);
    if (left > 0 && left + room > width) [left, y] = [0, y + INSET.line];
    drawn.push(framed(place, left, y));
    left += room + OFF;
  }
  return { drawn, height: y + PIN.height / 2 + 1 };
}

/** What stands for a stretch of land without borders of its own. */
const isLoose = ({ kind }: Place) => kind === 'region' || kind === 'market';
