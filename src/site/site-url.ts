/** The public address of a site, for what has to be absolute: the canonical address and those of other languages. */
import { type PageKey, pagePath, ROOT } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';

/**
 * Reads `SITE_URL`, which ends with a slash afterwards; `undefined` where there is none.
 * @throws Error for what is no address that pages can lie under.
 */
export function readSiteUrl(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url?.search === '' && url.hash === '' && url.username === '';
  if (url === undefined || !isPlain || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL is not the address of a site\n    found: ${value}\n    expected: such as https://example.org/sapar/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The element for the head of a page that says which one it stands for. */
export const canonicalLink = (siteUrl: string, page: PageKey) =>
  `<link rel="canonical" href="${siteUrl}${pagePath(page)}" />`;

/** Elements for the head of a page: its own address, the same page in each language, and the root for all others. */
export function addressLinks(siteUrl: string, page: PageKey, languages: readonly Lang[]): string[] {
  const alternate = (hreflang: string, path: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${path}" />`;
  return [
    canonicalLink(siteUrl, page),
    ...languages.map((lang) => alternate(lang, pagePath({ ...page, lang }))),
    alternate('x-default', ROOT),
  ];
}
