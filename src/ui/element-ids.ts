/** Ids of elements that links lead to; one place, since panels meet only through them. */
export const statementItemId = (statement: string) => `s-${statement}`;
export const passageId = (statement: string) => `p-${statement}`;
export const placeItemId = (place: string) => `place-${place}`;
/** Of what a word of strength means, in the filters' explanation. */
export const meaningId = (word: string) => `means-${word}`;
export const tradeRecordId = (record: string) => `t-${record}`;
/** Of a section of what is said about the page. */
export const aboutSectionId = (section: string) => `about-${section}`;
/** Sections of the page with what a reader takes along. */
export const DOWNLOADS_ID = 'downloads';
export const EMBED_ID = 'embed';
export const PICTURES_ID = 'pictures';
export const SECTION_IDS = {
  map: 'map',
  target: 'target',
  commitments: 'commitments',
  article: 'article',
  filters: 'filters',
  accounts: 'accounts',
  places: 'places',
  sources: 'sources',
  glance: 'glance',
} as const;
/** Of the page with what a reader takes along. */
export const USE_SECTION_IDS = { cite: 'cite', check: 'check' } as const;
