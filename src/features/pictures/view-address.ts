/** The address of a view in the explorer, as a picture names it. */
import { explorerOf, isSingleFile, type PageKey, pagePath, relative } from '../../model/site-paths.ts';

/**
 * The whole address: from where the site says that it lies, or from where the page was found. Of a file its name, not
 * the folders of the computer that it lies on.
 */
export function viewAddress(page: PageKey, view: string, document: Document): string {
  const { href, pathname, protocol } = document.location;
  if (protocol === 'file:') return `${decodeURIComponent(pathname.split('/').at(-1) ?? '')}${view}`;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const path = isSingleFile() ? '' : relative(pagePath(page), pagePath(explorerOf(page)));
  const address = new URL(path, canonical ?? href);
  address.search = view;
  address.hash = '';
  return address.href;
}
