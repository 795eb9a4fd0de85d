// Makes seeds/basemap.topo.json and seeds/basemap-labels.json. Run by hand (`npm run basemap`) when the recipe or a
// pinned version changes, and commit what it writes: the build and the page read the two files and nothing else.
//
// mapshaper is not a dependency of the project, because it pulls in a package that downloads a binary at install.
// It lives for one run in a temporary folder, with install scripts off. Same versions, same bytes.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { readCommandLine } from './command-line.mjs';
import { BASEMAP } from './commands.mjs';
import { pageLanguages } from './languages.mjs';
import { load as loadModule } from './load.mjs';
import { withPackages } from './temporary-packages.mjs';

readCommandLine(BASEMAP);
/** @type {typeof import('../src/seeds/output/write-files.ts')} */
const { writeFiles } = await loadModule('./src/seeds/output/write-files.ts');

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {import('topojson-specification').Topology<{ countries: import('topojson-specification').GeometryCollection<Source> }>} World
 * @typedef {{ name?: string; code?: string }} Source
 * @typedef {{ x: number; y: number; text: string }} Placed
 * @typedef {[number, number][][]} Rings
 * @typedef {(module: string) => any} Load
 */

const VERSIONS = {
  mapshaper: '0.7.70',
  'world-atlas': '2.0.2',
  'cldr-core': '48.2.0',
  'cldr-localenames-full': '48.2.0',
};

/** What world-atlas 2.0.2 redistributes, by its README. */
const NATURAL_EARTH = '4.1.0';

/** West, south, east, north. Wide enough for the markets the article names; ends west of the antimeridian. */
const CLIP = [-15, 5, 110, 65];

/** Where the reader zooms in: detail is spent here and on the borders these five share with others. */
const NEAR = ['KZ', 'TJ', 'KG', 'UZ', 'TM'];
const NEAR_METRES = 500;
const FAR_METRES = 9000;

/** Detached islands below this size are specks at every zoom the page offers. Enclaves are not detached. */
const ISLAND_KM2 = 300;

/**
 * Simplifying folds Andorra, Gibraltar, Liechtenstein, Monaco and a crumb of Cyprus to specks. The smallest enclave
 * drawn in the Fergana valley has about 30 km².
 */
const SLIVER_KM2 = 5;

const QUANTIZATION = 20000;

/** Countries to name, the likeliest to be wanted first: whoever comes first keeps the room at a low zoom. */
const NAMED = [
  ...['UZ', 'KG', 'TM', 'RU', 'CN', 'AF', 'IR', 'PK', 'IN', 'TR', 'MN', 'AZ', 'GE', 'AM'],
  ...['UA', 'BY', 'SA', 'IQ', 'NP', 'BD', 'PL', 'RO', 'DE', 'OM', 'SY', 'EG'],
];

/** Names the gazetteer draws itself, as [longitude, latitude, text]: base map labels keep out of their way. */
const RESERVED = /** @type {[number, number, string][]} */ ([
  [68, 48, 'Қазақстан'],
  [71, 39, 'Таджикистан'],
  [68.79, 38.57, 'Душанбе'],
  [71.45, 51.18, 'Астана'],
  [66, 43, 'Центральная Азия'],
  [44.5, 42.5, 'Кавказ'],
  [78, 23, 'Оңтүстік Азия'],
  [15, 50, 'Европа'],
  [37.62, 55.75, 'Москва'],
  [27.57, 53.9, 'Минск'],
  [39.19, 21.49, 'Джидда'],
]);

const ZOOMS = [3, 4, 5, 6];

/** Room a label takes, in CSS pixels, for 12 px letters; Cyrillic capitals are the wide case. */
const LETTER_PX = 7.5;
const LABEL_HEIGHT_PX = 16;
const LABEL_GAP_PX = 6;

/** A label may stick out of its country a little, or small countries would never be named. */
const MIN_FIT = 0.8;

/** Labels are wider than high, so room to the left and right counts less than room above and below. */
const LABEL_ASPECT = 2;

/** A label that has to give way to another may keep this much of the room at its country's best point. */
const MIN_ROOM = 0.6;

/**
 * ISO 3166-1 numeric to alpha-2. CLDR also lists withdrawn codes under numbers that are still in use (BU and MM, TP
 * and TL); only the current one has a name.
 * @param {Load} load
 */
function isoCodes(load) {
  const { codeMappings } = load('cldr-core/supplemental/codeMappings.json').supplemental;
  const english = territoryNames(load, 'en');
  /** @type {Map<string, string>} */
  const codes = new Map();
  for (const [code, { _numeric: numeric }] of Object.entries(codeMappings)) {
    if (numeric && /^[A-Z]{2}$/.test(code) && english[code]) codes.set(numeric, code);
  }
  return codes;
}

/**
 * @param {Load} load
 * @param {string} language
 * @returns {Record<string, string | undefined>}
 */
function territoryNames(load, language) {
  const file = load(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language].localeDisplayNames.territories;
}

/**
 * @param {Load} load
 * @returns {Promise<World>}
 */
async function countries(load) {
  const codes = isoCodes(load);
  /** @type {World & { objects: { land?: unknown } }} */
  const world = structuredClone(load('world-atlas/countries-10m.json'));
  delete world.objects.land;
  for (const geometry of world.objects.countries.geometries) {
    // Natural Earth draws the leased Baikonur area as a feature of its own; it is territory of Kazakhstan.
    const isLease = /** @type {Source} */ (geometry.properties).name === 'Baikonur';
    const code = isLease ? 'KZ' : (codes.get(String(geometry.id)) ?? '');
    geometry.properties = { code };
    delete geometry.id;
  }
  const metres = `${JSON.stringify(NEAR).replaceAll('"', "'")}.includes(code) ? ${NEAR_METRES} : ${FAR_METRES}`;
  const commands = [
    '-i countries.json',
    '-dissolve2 code',
    `-filter-islands min-area=${ISLAND_KM2}km2`,
    `-clip bbox=${CLIP.join(',')}`,
    `-simplify weighted variable interval="${metres}"`,
    `-filter-slivers min-area=${SLIVER_KM2}km2 sliver-control=0 remove-empty`,
    '-sort code',
    `-o countries.json format=topojson quantization=${QUANTIZATION} id-field=code`,
  ];
  const outputs = await load('mapshaper').applyCommands(commands.join(' '), { 'countries.json': world });
  return tidy(JSON.parse(String(outputs['countries.json'])));
}

/**
 * Codes become ids. What ISO 3166-1 lists no code for (Kosovo, Northern Cyprus, Somaliland, Siachen) stays as one
 * geometry without an id: to drop it would leave holes, to add it to a country would be a statement on status.
 * @param {World} topology
 * @returns {World}
 */
function tidy({ transform, objects, arcs }) {
  for (const geometry of objects.countries.geometries) {
    delete geometry.properties;
    if (geometry.id === '') delete geometry.id;
  }
  const [west = 0, south = 0, east = 0, north = 0] = CLIP;
  return {
    type: 'Topology',
    bbox: [west, south, east, north],
    ...(transform && { transform }),
    objects: { countries: objects.countries },
    arcs,
  };
}

/** Web Mercator in pixels at zoom 0, as Leaflet's EPSG:3857 has it. @param {Position} position @returns {[number, number]} */
function project([lon = 0, lat = 0]) {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(256 * (lon + 180)) / 360, 128 - (128 * y) / Math.PI];
}

/** @param {number} x @param {number} y @returns {[number, number]} */
function unproject(x, y) {
  const lat = (Math.atan(Math.exp((Math.PI * (128 - y)) / 128)) * 360) / Math.PI - 90;
  return [(x * 360) / 256 - 180, lat];
}

/**
 * How much room a label has at a point: the distance to the nearest border, negative outside.
 * @param {number} px
 * @param {number} py
 * @param {Rings} rings
 */
function room(px, py, rings) {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside;
      const dx = (bx - ax) / LABEL_ASPECT;
      const dy = by - ay;
      const ux = (px - ax) / LABEL_ASPECT;
      const uy = py - ay;
      const along = dx || dy ? Math.min(1, Math.max(0, (ux * dx + uy * dy) / (dx * dx + dy * dy))) : 0;
      nearest = Math.min(nearest, Math.hypot(ux - along * dx, uy - along * dy));
      [ax, ay] = [bx, by];
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * Points inside a country, the one with most room (its pole of inaccessibility, as near as the grid has it) first.
 * @param {Rings} rings
 */
function candidatePoints(rings) {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const steps = 96;
  const found = [];
  for (let i = 1; i < steps; i += 1) {
    for (let j = 1; j < steps; j += 1) {
      const x = west + ((east - west) * i) / steps;
      const y = top + ((bottom - top) * j) / steps;
      found.push({ x, y, room: room(x, y, rings) });
    }
  }
  found.sort((a, b) => b.room - a.room || a.x - b.x || a.y - b.y);
  const least = (found[0]?.room ?? 0) * MIN_ROOM;
  return { width: east - west, points: found.filter((point) => point.room > least) };
}

/** @param {string} text */
const widthPx = (text) => text.length * LETTER_PX;

/** @param {Placed} a @param {Placed} b @param {number} zoom */
function collide(a, b, zoom) {
  const scale = 2 ** zoom;
  return (
    Math.abs(a.x - b.x) * scale < (widthPx(a.text) + widthPx(b.text)) / 2 + LABEL_GAP_PX &&
    Math.abs(a.y - b.y) * scale < LABEL_HEIGHT_PX + LABEL_GAP_PX
  );
}

/**
 * @param {World} topology
 * @param {Load} load
 */
function labels(topology, load) {
  const reserved = RESERVED.map(([lon, lat, text]) => {
    const [x, y] = project([lon, lat]);
    return { x, y, text };
  });
  const byLanguage = pageLanguages().map(
    (language) => /** @type {const} */ ([language, territoryNames(load, language)]),
  );
  const shapes = feature(topology, topology.objects.countries).features;

  const candidates = NAMED.flatMap((id) => {
    const names = byLanguage.map(([language, all]) => /** @type {const} */ ([language, all[id] ?? id]));
    const missing = names.filter(([, name]) => name === id).map(([language]) => language);
    if (missing.length > 0) {
      console.warn(`${id} left out: CLDR has no name in ${missing.join(', ')}`);
      return [];
    }
    const geometry = shapes.find((shape) => shape.id === id)?.geometry;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      throw new Error(`${id} is not on the map`);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const projected = polygons.map((rings) => rings.map((ring) => ring.map(project)));
    const [largest = []] = projected.toSorted((a, b) => area(b[0]) - area(a[0]));
    const text = names.map(([, name]) => name).reduce((a, b) => (b.length > a.length ? b : a));
    return [{ id, text, ...candidatePoints(largest), names: Object.fromEntries(names) }];
  });

  /** @type {(Placed & { id: string; minZoom: number; names: Record<string, string> })[]} */
  const placed = [];
  for (const minZoom of ZOOMS) {
    for (const { id, text, width, points, names } of candidates) {
      if (placed.some((one) => one.id === id) || width * 2 ** minZoom < widthPx(text) * MIN_FIT) continue;
      const taken = [...reserved, ...placed];
      const free = points.find(({ x, y }) => !taken.some((other) => collide({ x, y, text }, other, minZoom)));
      if (free) placed.push({ id, x: free.x, y: free.y, text, minZoom, names });
    }
  }
  for (const { id } of candidates) {
    if (!placed.some((one) => one.id === id))
      console.warn(`${id} left out: no room up to zoom ${ZOOMS.at(-1)}`);
  }
  return placed
    .toSorted((a, b) => a.minZoom - b.minZoom || (a.id < b.id ? -1 : 1))
    .map(({ id, x, y, minZoom, names }) => {
      const [lon, lat] = unproject(x, y);
      return { id, lon: Number(lon.toFixed(2)), lat: Number(lat.toFixed(2)), minZoom, names };
    });
}

/** @param {[number, number][]} [ring] */
function area(ring = []) {
  let twice = 0;
  let [ax, ay] = ring.at(-1) ?? [0, 0];
  for (const [bx, by] of ring) {
    twice += ax * by - bx * ay;
    [ax, ay] = [bx, by];
  }
  return Math.abs(twice) / 2;
}

const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
await withPackages(packages, async (folder) => {
  const load = createRequire(join(folder, 'package.json'));
  const topology = await countries(load);
  const file = {
    cldr: VERSIONS['cldr-localenames-full'],
    naturalEarth: NATURAL_EARTH,
    labels: labels(topology, load),
  };
  const files = new Map([
    ['seeds/basemap.topo.json', `${JSON.stringify(topology)}\n`],
    ['seeds/basemap-labels.json', `${JSON.stringify(file, null, 2)}\n`],
  ]);
  writeFiles(files);
  for (const [path, text] of files) {
    const bytes = Buffer.from(text);
    console.log(`${path}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} as brotli`);
  }
});
