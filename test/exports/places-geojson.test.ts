import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { addressVocabulary } from '../../src/explorer/address.ts';
import { indexReadout } from '../../src/explorer/readout-index.ts';
import { viewOf } from '../../src/explorer/view.ts';
import { placesGeojson } from '../../src/exports/places-geojson.ts';
import { realReadouts } from '../support/many-languages.ts';
import { realReadout } from '../support/readouts.ts';

const text = placesGeojson(realReadouts('en', 'kk'));
const file: FeatureCollection<Point> = JSON.parse(text);
const place = (id: string) => file.features.find((feature) => feature.id === id);

describe('places.geojson', () => {
  it('is what a checker of RFC 7946 that is not ours takes', () => {
    expect(check(text)).toMatchObject({ type: 'FeatureCollection' });
  });

  // The checker leaves open what it calls warnings.
  it('names no reference system of its own, and has nothing that goes round: points alone', () => {
    expect(file).not.toHaveProperty('crs');
    expect(new Set(file.features.map(({ geometry }) => geometry.type))).toEqual(new Set(['Point']));
  });

  it('has every place at its longitude and latitude, in this order', () => {
    expect(file.features.map(({ id, geometry }) => [id, ...geometry.coordinates])).toEqual(
      realReadout('en').places.map(({ id, lon, lat }) => [id, lon, lat]),
    );
  });

  it('says how exact a point is, where it comes from, and which statements link to it', () => {
    expect(place('dushanbe')?.properties).toMatchObject({
      name_en: 'Dushanbe',
      name_kk: 'Душанбе',
      kind: 'city',
      within: 'tajikistan',
      precision: 'approximate',
      position_source: 'Danish Wikipedia, Dusjanbe (mirror)',
      statements: ['talks', 'wreath'],
      statements_implied: [],
    });
    expect(place('tajikistan')?.properties).toMatchObject({ precision: 'schematic' });
    expect(place('tajikistan')?.properties?.['note_en']).toBe(
      'The point is a schematic label; the country is the area.',
    );
  });

  it('counts the statements on the place itself apart from those with the places within it, as the map does', () => {
    const readout = realReadout('en');
    const { placeCounts } = viewOf(indexReadout(readout), addressVocabulary(readout), '', 'address');
    const counted = file.features.map(({ id, properties }) => {
      const { statement_count_own: own, statement_count_with_places_within: all } = properties ?? {};
      return [id, { own, within: all - own, implied: properties?.['statements_implied'].length }];
    });
    expect(new Map(counted as [string, unknown][])).toEqual(placeCounts);
    expect(place('central-asia')?.properties).toMatchObject({
      statement_count_own: 1,
      statement_count_with_places_within: 10,
    });
  });

  it('has source, terms and version beside the features and in each of them, since a table keeps these alone', () => {
    expect(file).toMatchObject({ about: { readout: 'dushanbe-2026', reviewed: '2026-11-24' } });
    for (const { properties } of file.features) {
      expect(properties).toMatchObject({
        readout: 'dushanbe-2026',
        version: '2026-11-24.ceb2c952',
        kept: '27/27',
      });
      expect(properties?.['licence']).toContain('CC BY 4.0');
    }
  });
});
