/** What a page says of itself to machines: schema.org in JSON-LD, in the page's language. Addresses are relative to the page. */
import type {
  AboutPage,
  Article,
  Dataset,
  Event,
  Graph,
  Place as SchemaPlace,
  Thing,
  WebPage,
} from 'schema-dts';
import type { FileSizes } from '../data/file-sizes.ts';
import { writePageData } from '../data/page-data.ts';
import { MEDIA_TYPES } from '../exports/download-list.ts';
import { edtfOf } from '../model/calendar.ts';
import type { Readout } from '../model/readout.ts';
import { explorerOf, pagePath, relative, USE } from '../model/site-paths.ts';

/** Of the talks, within the page. */
const TALKS = '#talks';

/** The explorer: the page, the article that it reads, and the talks that the article tells of. */
export function explorerData(readout: Readout, description: string): string {
  const { title, lang, licence, reviewed } = readout;
  const page: WebPage = {
    '@type': 'WebPage',
    '@id': '',
    name: title,
    description,
    inLanguage: lang,
    dateModified: edtfOf(reviewed),
    about: { '@id': TALKS },
    isBasedOn: articleOf(readout),
    ...(licence !== undefined && { copyrightNotice: licence }),
  };
  return jsonLd([page, talksOf(readout)]);
}

/**
 * The page with what can be taken along: the readout as data, and the files that it comes in.
 * @param files - bytes by path within the site.
 */
export function downloadsData(readout: Readout, description: string, files: FileSizes): string {
  const { title, lang, licence, reviewed, talks } = readout;
  const folder = pagePath({ ...explorerOf(readout), under: USE });
  const data: Dataset = {
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: lang,
    dateModified: edtfOf(reviewed),
    temporalCoverage: talks.edtf,
    isAccessibleForFree: true,
    isBasedOn: articleOf(readout),
    ...(licence !== undefined && { copyrightNotice: licence }),
    distribution: Object.entries(files).map(([path, bytes]) => {
      const ending = path.split('.').at(-1) ?? '';
      const format = MEDIA_TYPES[ending];
      return {
        '@type': 'DataDownload',
        contentUrl: relative(folder, path),
        contentSize: `${bytes} B`,
        ...(format !== undefined && { encodingFormat: format.split(';')[0] ?? format }),
      };
    }),
  };
  return jsonLd([data]);
}

/** The page on how the article was read. */
export function aboutData(readout: Readout, name: string, description: string): string {
  const { lang, licence, reviewed } = readout;
  const page: AboutPage = {
    '@type': 'AboutPage',
    name,
    description,
    inLanguage: lang,
    dateModified: edtfOf(reviewed),
    isBasedOn: articleOf(readout),
    ...(licence !== undefined && { copyrightNotice: licence }),
  };
  return jsonLd([page]);
}

/** The element for the head of a page. */
function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return `<script type="application/ld+json">${writePageData(graph)}</script>`;
}

/** The publisher's page. When it was published is not known, so no date stands here. */
function articleOf({ publisher, text, language, paragraphs }: Readout): Article {
  // The first paragraph is the title, of as many sentences as it may have.
  const [headline] = paragraphs;
  const { name, url } = publisher;
  return {
    '@type': 'Article',
    ...(url !== undefined && { url }),
    ...(headline && { headline: text.slice(...headline.range) }),
    inLanguage: language,
    publisher: { '@type': 'Organization', name },
  };
}

function talksOf({ title, talks, where, places, participants, actors }: Readout): Event {
  const place = places.find(({ id }) => id === where);
  const { start, end } = talks;
  return {
    '@type': 'Event',
    '@id': TALKS,
    name: title,
    ...(typeof start !== 'string' && { startDate: edtfOf(start) }),
    ...(typeof end !== 'string' && { endDate: edtfOf(end) }),
    ...(place && { location: placeOf(place) }),
    attendee: participants.map((id) => ({
      '@type': 'Person',
      name: actors.find((actor) => actor.id === id)?.name ?? id,
    })),
  };
}

function placeOf({ name, lat, lon }: Readout['places'][number]): SchemaPlace {
  return {
    '@type': 'Place',
    name,
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  };
}
