/** The pages that lead to the readouts: the site's root, and the folder of each language. */

import { LANGUAGE_KEY } from '../app/kept-language.ts';
import { PARAMETERS } from '../explorer/address.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { datePhrase } from '../i18n/phrases.ts';
import { LANGUAGE_NAMES } from '../model/languages.generated.ts';
import type { Readout } from '../model/readout.ts';
import { languagePath, pagePath, ROOT, relative } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type SmallPage, smallPage } from './small-page.ts';
import { escapeHtml } from './template.ts';
import { installLinks } from './web-manifest.ts';

/** The readouts of a language, and which of them was once the page of the language itself. */
export interface OfLanguage {
  readouts: readonly [Readout, ...Readout[]];
  formerly: Readout | undefined;
}

const leadTo = (link: string) =>
  `location.replace(document.querySelector("link[rel=${link}]").href+location.search+location.hash)`;

/**
 * Leads on from a language's folder to its only readout, with what was chosen there. The same on every such page, so
 * that the policy names it by one hash.
 */
export const LEAD_ON_SCRIPT = leadTo('canonical');

/** The same from a list, for an address of before: only where it has a choice in it, which no list knows. */
export const LEAD_BACK_SCRIPT = `if(/[?&](${PARAMETERS.join('|')})=/.test(location.search))${leadTo('related')}`;

/**
 * Leads on from the root: to the language that the reader chose here before, or else to the first of the browser's that
 * the site has, or to the site's first. A language is told by the first part of its tag: `ru-KZ` is `ru`.
 */
export const LEAD_TO_LANGUAGE_SCRIPT = `{let k,l=[...document.querySelectorAll("link[hreflang]")];try{k=localStorage["${LANGUAGE_KEY}"]}catch{}let t=[k,...navigator.languages].find(t=>l.some(a=>a.hreflang===t?.split("-")[0]));location.replace((l.find(a=>a.hreflang===t?.split("-")[0])??l[0]).href+location.search+location.hash)}`;

const refreshTo = (href: string) => `<meta http-equiv="refresh" content="0; url=${href}" />`;

/** The page at the root: it leads to the languages, and on to the reader's; without script to the first of them. */
export async function renderEntrance(languages: readonly OfLanguage[]): Promise<string> {
  const [main] = languages;
  if (main === undefined) throw new Error('a site without a language');
  const [{ lang }] = main.readouts;
  const { m } = await loadI18n(lang);
  const href = (of: Lang) => relative(ROOT, languagePath(of));
  const hasLists = languages.some(({ readouts }) => readouts.length > 1);
  const links = languages.map(({ readouts: [first] }) => {
    const title = hasLists ? '' : `: ${escapeHtml(first.title)}`;
    return `<a href="${href(first.lang)}" hreflang="${first.lang}" lang="${first.lang}">${LANGUAGE_NAMES[first.lang]}${title}</a>`;
  });
  const title = hasLists ? m.app.name : main.readouts[0].title;
  const head = [
    ...languages.map(
      ({ readouts: [{ lang: of }] }) => `<link rel="alternate" hreflang="${of}" href="${href(of)}" />`,
    ),
    `<script>${LEAD_TO_LANGUAGE_SCRIPT}</script>`,
    `<noscript>${refreshTo(href(lang))}</noscript>`,
  ];
  return entrance({ lang, title, folder: ROOT, head, links });
}

/**
 * The page of a language's folder: a list of its readouts. Where there is one it leads straight on; without script the
 * choice in the address is left behind.
 */
export async function renderLanguage({ readouts, formerly }: OfLanguage): Promise<string> {
  const [first, ...others] = readouts;
  const folder = languagePath(first.lang);
  const i18n = await loadI18n(first.lang);
  const href = (readout: Readout) => relative(folder, pagePath(readout));
  const links = readouts.map(
    (readout) =>
      `<a href="${href(readout)}">${escapeHtml(readout.title)}</a> ${datePhrase(i18n, readout.talks)}`,
  );
  const title = others.length > 0 ? i18n.m.app.name : first.title;
  const head = [
    ...(others.length === 0 ? leadOn(href(first)) : leadBack(formerly && href(formerly))),
    ...installLinks(folder),
  ];
  return entrance({ lang: first.lang, title, folder, head, links });
}

/**
 * The page for addresses that the site does not have. It may be shown at any of them, so its addresses begin at the
 * host's root, and nothing but its links is fetched.
 * @param siteUrl - where the site will lie, if that is known: see site-url.ts.
 */
export async function renderNotFound(languages: readonly OfLanguage[], siteUrl?: string): Promise<string> {
  const [main] = languages;
  if (main === undefined) throw new Error('a site without a language');
  const root = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  const link = (path: string, words: string) =>
    `        <li><a href="${escapeHtml(root + path)}">${words}</a></li>`;
  const sections = await Promise.all(
    languages.map(async ({ readouts }) => {
      const [{ lang }] = readouts;
      const { m } = await loadPart(await loadI18n(lang), LATE);
      const links = [
        link(languagePath(lang), LANGUAGE_NAMES[lang]),
        ...readouts.map((readout) => link(pagePath(readout), escapeHtml(readout.title))),
      ];
      return `    <section lang="${lang}">
      <p>${m.app.notFound}</p>
      <ul>
${links.join('\n')}
      </ul>
    </section>`;
    }),
  );
  const [{ lang }] = main.readouts;
  const { m } = await loadI18n(lang);
  return smallPage({
    lang,
    title: `${m.app.name} · 404`,
    head: ['<meta name="robots" content="noindex" />'],
    body: sections.join('\n'),
  });
}

const leadOn = (href: string) => [
  `<link rel="canonical" href="${href}" />`,
  `<script>${LEAD_ON_SCRIPT}</script>`,
  `<noscript>${refreshTo(href)}</noscript>`,
];

/** No canonical address: the list is a page of its own. */
const leadBack = (href: string | undefined) =>
  href === undefined ? [] : [`<link rel="related" href="${href}" />`, `<script>${LEAD_BACK_SCRIPT}</script>`];

/** A list of links alone. */
function entrance({ links, ...page }: Omit<SmallPage, 'body'> & { links: readonly string[] }): string {
  const items = links.map((link) => `      <li>${link}</li>`);
  return smallPage({ ...page, body: `    <ul>\n${items.join('\n')}\n    </ul>` });
}
