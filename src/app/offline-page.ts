/**
 * What the service worker answers with, without a network, in place of a page that it does not have: the site's own page
 * for that in the language of the address (site/offline-page.ts), its links led to what is at hand.
 */
import { OFFLINE } from '../model/site-paths.ts';

/** Pages lie in folders. Anything else is a file, and whoever asks for a table or a picture is not served with HTML. */
const OF_PAGE = /\/(?:index\.html|[^/.]*)$/;

/** The line of a page that may be at hand. */
const LINE = /^ *<li><a href="([^"]*)".*\n/gm;

/** The link that asks for the page again. */
export const AGAIN = '<a href="?"';

interface Asked {
  /** The address of a page. */
  url: URL;
  /** Of the site. */
  scope: string;
  /** Whether it stands in the page of another: its links then open beside that. */
  isFramed: boolean;
}

/** The address of the language's page for what was asked for; undefined where that is no page. */
export function offlineAddress({ url, scope }: Pick<Asked, 'url' | 'scope'>): string | undefined {
  const address = `${url.origin}${url.pathname}`;
  if (!OF_PAGE.test(address)) return undefined;
  return `${scope}${address.slice(scope.length).split('/')[0]}/${OFFLINE}`;
}

/**
 * Leads the links of the language's page, which is written as if it lay in a readout's folder, from any address.
 * @param isAtHand - whether the page of a folder can be shown; what cannot is left out
 */
export function fillOffline(
  page: string,
  { url, scope, isFramed }: Asked,
  isAtHand: (folder: string) => boolean,
): string {
  const [lang, readout] = url.pathname.slice(new URL(scope).pathname.length).split('/');
  const beside = isFramed ? ' target="_blank"' : '';
  return page
    .replace(LINE, (line, href: string) => {
      const { href: folder } = new URL(href, `${scope}${lang}/${readout}/`);
      return isAtHand(folder) ? line.replace(`"${href}"`, () => `"${folder}"${beside}`) : '';
    })
    .replace(AGAIN, () => `<a href="${url.href.replaceAll('&', '&amp;')}"`);
}
