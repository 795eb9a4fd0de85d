/** The address of a view, to keep or to hand on. */

import { homeHref, type PageKey } from '../model/site-paths.ts';

export interface ViewLink {
  /** The whole address. */
  link: string;
  /** What a citation names: of a file its name and the view, not the folders of the computer it lies on. */
  cited: string;
  /** A file's address leads nowhere on another computer. */
  isLocal: boolean;
}

/** A view with the version in which it was cited; a version's own address says it already. */
export function namingVersion(search: string, version: string | undefined, page: PageKey): string {
  if (version === undefined || page.under !== undefined) return search;
  return `${search}${search === '' ? '?' : '&'}v=${version}`;
}

/**
 * @param search - the view; the address bar has it only where the browser let it be written there
 * @param page - what lies at the address, where it may be another page than the explorer: the view is one of that
 */
export function viewLink(address: string, search: string, page?: PageKey): ViewLink {
  const url = page?.under === undefined ? new URL(address) : new URL(homeHref(page), address);
  url.search = search;
  url.hash = '';
  const isLocal = url.protocol === 'file:';
  const file = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return { link: url.href, cited: isLocal ? `${file}${search}` : url.href, isLocal };
}
