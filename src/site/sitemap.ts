/** For search engines: `sitemap.xml` (sitemaps.org) and `robots.txt`. Both name absolute addresses, so they need `SITE_URL`. */
import { edtfOf } from '../model/calendar.ts';
import type { Readout } from '../model/readout.ts';
import { ABOUT, explorerOf, pagePath, SITEMAP, USE } from '../model/site-paths.ts';
import { escapeHtml } from './template.ts';

/** Pages that a search may lead to: a statement's page leads on by itself, an embed is for other sites. */
const LISTED = ['', USE, ABOUT];

/**
 * Each page of each readout, with the same page in other languages.
 * @param readouts - each in all its languages.
 */
export function sitemap(siteUrl: string, readouts: readonly (readonly Readout[])[]): string {
  const urls = readouts.flatMap((languages) =>
    LISTED.flatMap((under) => {
      const at = (readout: Readout) => escapeHtml(siteUrl + pagePath({ ...explorerOf(readout), under }));
      const alternates = languages.map(
        (readout) => `    <xhtml:link rel="alternate" hreflang="${readout.lang}" href="${at(readout)}"/>`,
      );
      return languages.map((readout) =>
        [
          '  <url>',
          `    <loc>${at(readout)}</loc>`,
          `    <lastmod>${edtfOf(readout.reviewed)}</lastmod>`,
          ...alternates,
          '  </url>',
        ].join('\n'),
      );
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

/** Hosts read it at their root alone; elsewhere the sitemap is to be named to search engines by hand. */
export const robots = (siteUrl: string): string => `User-agent: *
Allow: /

Sitemap: ${siteUrl}${SITEMAP}
`;
