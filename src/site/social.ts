/** What other sites show of a page that somebody passes on: Open Graph, ogp.me. */
import { type PageKey, pagePath } from '../model/site-paths.ts';
import { escapeHtml } from './template.ts';

export interface Social {
  title: string;
  description: string;
  page: PageKey;
  type: 'website' | 'article';
  /** Its path within the site and what it shows; Open Graph knows absolute addresses alone, so it needs `siteUrl`. */
  picture?: undefined | { path: string; alt: string; width: number; height: number };
}

/** @param siteUrl - where the site will lie, if that is known: see site-url.ts. */
export function socialTags({ title, description, page, type, picture }: Social, siteUrl?: string): string[] {
  const properties: [string, string][] = [
    ['og:type', type],
    ['og:title', title],
    ['og:description', description],
  ];
  if (siteUrl !== undefined) {
    properties.push(['og:url', siteUrl + pagePath(page)]);
    if (picture !== undefined) {
      properties.push(
        ['og:image', siteUrl + picture.path],
        ['og:image:alt', picture.alt],
        ['og:image:width', String(picture.width)],
        ['og:image:height', String(picture.height)],
      );
    }
  }
  const tags = properties.map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}" />`,
  );
  const hasPicture = siteUrl !== undefined && picture !== undefined;
  return hasPicture ? [...tags, '<meta name="twitter:card" content="summary_large_image" />'] : tags;
}
