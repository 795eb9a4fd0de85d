/** The pages that lead to the readouts: the site's root, and the folder of each language. */
import { LANGUAGE_NAMES } from '../app/language-names.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { writtenDate } from '../i18n/phrases.ts';
import type { Readout } from '../model/readout.ts';
import { languagePath, pagePath, ROOT, relative } from '../model/site-paths.ts';
import { escapeHtml } from './template.ts';
import { installLinks } from './web-manifest.ts';

/**
 * Leads on from an address of before readouts had folders of their own, with what was chosen there. The same on every
 * page, so that the policy names it by one hash.
 */
export const LEAD_ON_SCRIPT =
  'location.replace(document.querySelector("link[rel=canonical]").href+location.search+location.hash)';

interface Entrance {
  /** In its language; gives the page its title. */
  first: Readout;
  /** The folder of the page. */
  folder: string;
  /** Elements for the head. */
  head: readonly string[];
  /** The links of the list, as HTML. */
  links: readonly string[];
}

const refreshTo = (href: string) => `<meta http-equiv="refresh" content="0; url=${href}" />`;

/** The page at the root: it leads to the languages, and on to the first of them. */
export function renderEntrance(readouts: readonly [Readout, ...Readout[]]): string {
  const [first] = readouts;
  const href = (lang: Readout['lang']) => relative(ROOT, languagePath(lang));
  const links = readouts.map(
    ({ lang, title }) =>
      `<a href="${href(lang)}" hreflang="${lang}" lang="${lang}">${LANGUAGE_NAMES[lang]}: ${escapeHtml(title)}</a>`,
  );
  return entrance({ first, folder: ROOT, head: [refreshTo(href(first.lang))], links });
}

/**
 * The page of a language's folder: a list of its readouts. Where there is one it leads straight on; without script the
 * choice in the address is left behind.
 */
export async function renderLanguage(readouts: readonly [Readout, ...Readout[]]): Promise<string> {
  const [first] = readouts;
  const folder = languagePath(first.lang);
  const i18n = await loadI18n(first.lang);
  const href = (readout: Readout) => relative(folder, pagePath(readout));
  const links = readouts.map(
    (readout) =>
      `<a href="${href(readout)}">${escapeHtml(readout.title)}</a> ${writtenDate(i18n, readout.talks.edtf)}`,
  );
  const leadOn =
    readouts.length > 1
      ? []
      : [
          `<link rel="canonical" href="${href(first)}" />`,
          `<script>${LEAD_ON_SCRIPT}</script>`,
          `<noscript>${refreshTo(href(first))}</noscript>`,
        ];
  return entrance({ first, folder, head: [...leadOn, ...installLinks(folder)], links });
}

function entrance({ first, folder, head, links }: Entrance): string {
  return `<!doctype html>
<html lang="${first.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    ${head.join('\n    ')}
    <title>${escapeHtml(first.title)}</title>
    <link rel="icon" href="${relative(folder, 'icon.svg')}" type="image/svg+xml" />
  </head>
  <body>
    <ul>
${links.map((link) => `      <li>${link}</li>`).join('\n')}
    </ul>
  </body>
</html>
`;
}
