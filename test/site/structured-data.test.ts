/** What a page says of itself to machines. Its shape is held by the types of schema-dts, which are schema.org's own. */
import { describe, expect, it } from 'vitest';
import { aboutData, downloadsData, explorerData } from '../../src/site/structured-data.ts';
import { harbourReadout, realReadout } from '../support/readouts.ts';

interface Found {
  [key: string]: unknown;
}

/** The things that a page's element tells of, by their types. */
function thingsIn(element: string): Map<unknown, Found> {
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(element)?.[1] ?? '';
  const { '@context': context, '@graph': things } = JSON.parse(json);
  expect(context).toBe('https://schema.org');
  return new Map(things.map((thing: Found) => [thing['@type'], thing]));
}

const readout = realReadout('en');
const things = thingsIn(explorerData(readout, 'What it comes to.'));

describe('the explorer tells machines', () => {
  it('what the page is, in which language, and when its facts were checked', () => {
    expect(things.get('WebPage')).toMatchObject({
      name: readout.title,
      description: 'What it comes to.',
      inLanguage: 'en',
      dateModified: '2026-11-24',
    });
  });

  it('which article it reads: in its own words and language, and with no date, since none is known', () => {
    const article = things.get('WebPage')?.['isBasedOn'];
    expect(article).toMatchObject({
      '@type': 'Article',
      url: readout.publisher.url,
      headline: readout.text.split('\n')[0],
      inLanguage: 'kk',
    });
    expect(article).not.toHaveProperty('datePublished');
  });

  it('the whole title of the article, of however many sentences', () => {
    const [first, second, ...others] = readout.paragraphs;
    if (first === undefined || second === undefined) throw new Error('the fixture has no two paragraphs');
    const title = {
      range: [first.range[0], second.range[1]] as [number, number],
      sentences: [...first.sentences, ...second.sentences],
    };
    const element = explorerData({ ...readout, paragraphs: [title, ...others] }, 'What it comes to.');
    expect(thingsIn(element).get('WebPage')?.['isBasedOn']).toMatchObject({
      headline: readout.text.slice(...title.range),
    });
  });

  it('which talks it tells of: when, where, and who was there', () => {
    expect(things.get('Event')).toMatchObject({
      startDate: '2026-02-16',
      endDate: '2026-02-16',
      location: { name: 'Dushanbe', geo: { '@type': 'GeoCoordinates' } },
      attendee: [{ name: 'Yermek Kosherbayev' }, { name: 'Sirojiddin Muhriddin' }],
    });
    expect(things.get('WebPage')?.['about']).toEqual({ '@id': things.get('Event')?.['@id'] });
  });
});

describe('the page with what can be taken along tells machines', () => {
  const files = {
    'data/dushanbe-2026/dushanbe-2026-places.geojson': 18193,
    'data/dushanbe-2026/trade.csv': 28586,
  };
  const data = thingsIn(downloadsData(readout, 'Files.', files)).get('Dataset');

  it('which data the readout is, of what, from when, and that it is free', () => {
    expect(data).toMatchObject({
      name: readout.title,
      temporalCoverage: '2026-02-16',
      isAccessibleForFree: true,
      isBasedOn: { '@type': 'Article', url: readout.publisher.url },
    });
  });

  it('each file that it comes in, with its media type and bytes, from where the page lies', () => {
    expect(data?.['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        contentUrl: '../../../data/dushanbe-2026/dushanbe-2026-places.geojson',
        contentSize: '18193 B',
        encodingFormat: 'application/geo+json',
      },
      {
        '@type': 'DataDownload',
        contentUrl: '../../../data/dushanbe-2026/trade.csv',
        contentSize: '28586 B',
        encodingFormat: 'text/csv',
      },
    ]);
  });
});

it('the page on how the article was read tells machines what it is, and which article it is about', () => {
  const about = thingsIn(aboutData(readout, 'About', 'How it was read.')).get('AboutPage');
  expect(about).toMatchObject({
    name: 'About',
    description: 'How it was read.',
    dateModified: '2026-11-24',
    isBasedOn: { '@type': 'Article', url: readout.publisher.url },
  });
});

it('what a readout does not have is left out', () => {
  const event = thingsIn(explorerData(harbourReadout('en'), 'Talks.')).get('Event');
  expect(event).not.toHaveProperty('location');
});

it('no text in it can end the element', () => {
  expect(explorerData(readout, '</script><b>')).not.toContain('</script><b>');
});
