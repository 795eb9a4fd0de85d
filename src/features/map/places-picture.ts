/** The map as a picture to take along: the places with the number of statements shown about each. */
import { statementsPhrase } from '../../i18n/phrases.ts';
import type { Place } from '../../model/readout.ts';
import type { Draw } from '../../ui/picture/drawing.ts';
import { COLOURS, element, round, textAt } from '../../ui/picture/svg.ts';
import { mapHeading } from './map-heading.ts';
import { pictureNames } from './picture-names.ts';
import { type PinnedName, ROOMS } from './rooms.ts';

/** The map in its whole size. */
const [, , ROOM] = ROOMS;
/** In pixels. */
const HEIGHT = 470;
/** The middle of the visit, from the top: names stand up to 262 below it. */
const MIDDLE = 180;
const PIN = { height: 26, around: 22, size: 15 };
/** How far a name at a side stands off its point. */
const OFF = 8;

export const placesPicture: Draw = ({ index, view, i18n, measure, width }) => {
  const { readout } = index;
  const { map } = readout;
  if (map === undefined) return undefined;
  const names = pictureNames(index, map);
  const countOf = (place: Place) => {
    const count = view.placeCounts.get(place.id);
    return (count?.own ?? 0) + (count?.within ?? 0);
  };
  const half = width / 2;
  /** The place's name and number; `x` from the centre of the picture. */
  const pin = (place: Place, { at: [x, y], side }: PinnedName) => {
    const words = `${place.name} ${i18n.f.number(countOf(place))}`;
    const look = { size: PIN.size, isBold: place.kind === 'country', isItalic: isLoose(place) };
    const room = measure(words, look) + PIN.around;
    const left = {
      ...{ left: x - room - OFF, right: x + 2, end: x - room },
      ...{ middle: x - room / 2, west: 4 - half, east: half - room - 4 },
    }[side ?? 'middle'];
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
      textAt(left + room / 2, y + 5, words, { ...look, anchor: 'middle' }),
    ].join('');
  };
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
    ...names
      .freeLabels(ROOM)
      .map(({ id, x, y }) =>
        textAt(x, y + 5, map.names[id] ?? '', { size: 13, colour: COLOURS.soft, anchor: 'middle' }),
      ),
    ...names.regions.map((place) => pin(place, { at: names.at(place) })),
    ...names.areas.map((place) => pin(place, names.areaAt(place, ROOM))),
    ...names.markets.map((place) => pin(place, names.farAt(place, ROOM))),
    ...names.points.flatMap(({ head }) => {
      const [cx, cy] = names.at(head).map(round);
      const dot = { cx, cy, r: 6, fill: COLOURS.accent, stroke: '#ffffff', 'stroke-width': 2 };
      return [element('circle', dot), pin(head, { at: names.at(head), side: 'left' })];
    }),
  ];
  const frame = { width, height: HEIGHT };
  const centre = `translate(${half} ${MIDDLE})`;
  return {
    heading: mapHeading(i18n, readout),
    findings: [],
    body: [
      element('defs', {}, [element('clipPath', { id: 'map' }, [element('rect', frame)])]),
      element('g', { 'clip-path': 'url(#map)' }, [
        element('rect', { ...frame, fill: COLOURS.water }),
        element('g', { transform: centre }, drawn),
      ]),
      element('rect', { ...frame, fill: 'none', stroke: COLOURS.line }),
    ].join(''),
    height: HEIGHT,
    words: readout.places.map((place) => `${place.name}: ${statementsPhrase(i18n, countOf(place))}`),
  };
};

/** What stands for a stretch of land without borders of its own. */
const isLoose = ({ kind }: Place) => kind === 'region' || kind === 'market';
