/** Where the embed of a panel lies, from the page with what a reader takes along. */
import { type Embedded, embedFolder, type PageKey, pagePath, relative } from '../../model/site-paths.ts';
import type { Theme } from './embed-theme.ts';

/**
 * Relative to the page.
 * @param view - the query string of what is shown, empty for all
 */
export function embedHref(page: PageKey, panel: Embedded, view: string, theme: Theme): string {
  const path = relative(pagePath(page), pagePath({ ...page, under: embedFolder(panel) }));
  if (theme === 'system') return `${path}${view}`;
  return `${path}${view === '' ? '?' : `${view}&`}theme=${theme}`;
}

/** The whole address, for pages of others: from where the site says that it lies, or from where the page was found. */
export function wholeAddress(href: string, document: Document): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(href, canonical ?? document.location.href).href;
}
