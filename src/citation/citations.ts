/** What can be cited of a readout: the explorer of it, each statement, each passage, the article. */
import type { I18nWith } from '../i18n/parts.ts';
import { BLANKS, type Citations } from '../model/citations.ts';
import type { Readout } from '../model/readout.ts';
import { explorerOf, type PageKey, pagePath } from '../model/site-paths.ts';
import { versionDay } from '../model/versions.ts';
import { formatCitation, type Publication } from './format-citation.ts';

export interface CitedReadout {
  readout: Readout;
  /** The explorer of a kept version: its address says which one it is. Without it, that of today. */
  page?: PageKey;
  /** The name of a reading that was not kept, see seeds/data-version.ts. */
  version: string;
  /** Where the site lies, if that is known; ends with a slash. */
  siteUrl: string | undefined;
}

/**
 * The article names no date of its own: its citation says so. The reading is dated by the day of its version; one that was not
 * kept by its last review. When somebody looks, the build cannot know.
 */
export function citationsOf(
  i18n: I18nWith<'late'>,
  { readout, page: kept, version, siteUrl }: CitedReadout,
): Citations {
  const { m } = i18n;
  const { id, lang, language, title, publisher, reviewed, licence, paragraphs, text } = readout;
  const page = siteUrl === undefined ? BLANKS.address : `${siteUrl}${pagePath(kept ?? explorerOf(readout))}`;
  const v = kept === undefined && readout.version !== undefined ? `v=${readout.version}` : '';
  const view = `${page}?sel=statement:${BLANKS.id}${v && `&${v}`}`;
  const words = `«${BLANKS.words}»`;
  const atSource = [publisher.name, ...(publisher.url === undefined ? [] : [publisher.url])].join(', ');
  const heading = paragraphs[0]?.range;
  const ours = {
    author: m.app.name,
    language: lang,
    issued: (readout.version && versionDay(readout.version)) || reviewed,
  };
  const article: Publication = {
    id: `${id}-article`,
    type: 'webpage',
    author: publisher.name,
    title: heading === undefined ? title : text.slice(...heading),
    language,
    ...(publisher.url === undefined ? {} : { URL: publisher.url }),
  };
  const cite = (publication: Publication) => formatCitation(i18n, publication);
  return {
    explorer: cite({
      ...ours,
      id,
      type: 'dataset',
      title,
      version: readout.version ?? version,
      URL: `${page}${v && `?${v}`}`,
      ...(licence === undefined ? {} : { note: licence }),
    }),
    statement: cite({
      ...ours,
      id: `${id}-${BLANKS.id}`,
      type: 'webpage',
      title: BLANKS.title,
      'container-title': title,
      URL: view,
      note: `${words} (${atSource})`,
    }),
    passage: cite({
      ...article,
      id: `${id}-article-${BLANKS.id}`,
      note: `${words} (${m.detail.view({ link: view })})`,
    }),
    article: cite(article),
  };
}
