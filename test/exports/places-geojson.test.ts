import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
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
    });
    expect(place('tajikistan')?.properties).toMatchObject({ precision: 'schematic' });
    expect(place('tajikistan')?.properties?.['note_en']).toBe(
      'The point is a schematic label; the country is the area.',
    );
  });

  it('has source, terms and version beside the features and in each of them, since a table keeps these alone', () => {
    expect(file).toMatchObject({ about: { readout: 'dushanbe-2026', reviewed: '2026-11-24' } });
    for (const { properties } of file.features) {
      expect(properties).toMatchObject({ readout: 'dushanbe-2026', version: '2026-11-24.ceb2c952' });
      expect(properties?.['licence']).toContain('CC BY 4.0');
    }
  });
});
