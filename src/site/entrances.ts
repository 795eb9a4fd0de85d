/** The pages that lead to the readouts: the site's root, and the folder of each language. */

import { HEAD_SCRIPT } from '../app/head-script.ts';
import { stillNote } from '../app/still-note.ts';
import { KEPT_PREFIX } from '../data/kept-choice.ts';
import { READOUTS_ID, writePageData } from '../data/page-data.ts';
import { PARAMETERS } from '../explorer/address.ts';
import { type I18n, loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { datePhrase } from '../i18n/phrases.ts';
import { LANGUAGE_NAMES } from '../model/languages.generated.ts';
import type { ReadoutsIndex } from '../model/listed-readouts.ts';
import type { Readout } from '../model/readout.ts';
import { languagePath, pagePath, ROOT, relative } from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ListAssets } from './page-assets.ts';
import { type SmallPage, smallPage } from './small-page.ts';
import { descriptionOf, escapeHtml } from './template.ts';
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

/** What a list knows itself is no choice of a readout: what is searched for. */
const OF_READOUTS = PARAMETERS.filter((parameter) => parameter !== 'q');

/** The same from a list, for an address of before: only where it has a choice in it, which no list knows. */
export const LEAD_BACK_SCRIPT = `if(/[?&](${OF_READOUTS.join('|')})=/.test(location.search))${leadTo('related')}`;

/**
 * Leads on from the root: to the language that the reader chose here before, or else to the first of the browser's that
 * the site has, or to the site's first. A language is told by the first part of its tag: `ru-KZ` is `ru`.
 */
export const LEAD_TO_LANGUAGE_SCRIPT = `{let k,l=[...document.querySelectorAll("link[hreflang]")];try{k=localStorage["${KEPT_PREFIX}language"]}catch{}let t=[k,...navigator.languages].find(t=>l.some(a=>a.hreflang===t?.split("-")[0]));location.replace((l.find(a=>a.hreflang===t?.split("-")[0])??l[0]).href+location.search+location.hash)}`;

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

/** What a list of several readouts needs for the search over them. */
export interface ListSearch {
  index: ReadoutsIndex;
  assets: ListAssets;
  /** Those that the site has a list in. */
  languages: readonly Lang[];
}

/**
 * The page of a language's folder: a list of its readouts. Where there is one it leads straight on; without script the
 * choice in the address is left behind.
 * @param search - of a site with several readouts
 */
export async function renderLanguage(
  { readouts, formerly }: OfLanguage,
  search?: ListSearch,
): Promise<string> {
  const [first, ...others] = readouts;
  const folder = languagePath(first.lang);
  const i18n = await loadI18n(first.lang);
  const href = (readout: Readout) => relative(folder, pagePath(readout));
  const isList = others.length > 0 && search !== undefined;
  const links = readouts.map((readout) => {
    const link = `<a href="${href(readout)}">${escapeHtml(readout.title)}</a> ${datePhrase(i18n, readout.talks)}`;
    return isList ? `${link}<p>${escapeHtml(descriptionOf(readout))}</p>` : link;
  });
  const title = others.length > 0 ? i18n.m.app.name : first.title;
  const head = [
    ...(others.length === 0 ? leadOn(href(first)) : leadBack(formerly && href(formerly))),
    ...installLinks(folder),
  ];
  const page = { lang: first.lang, title, folder, head, links };
  return isList ? listPage(page, search, i18n) : entrance(page);
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

type LinksPage = Omit<SmallPage, 'body'> & {
  /** The links of the list, as HTML. */
  links: readonly string[];
};

/** A list of links alone. */
function entrance({ links, ...page }: LinksPage): string {
  return smallPage({ ...page, body: `    <ul>\n${itemsOf(links)}\n    </ul>` });
}

/** A list of readouts as a page to stay on. The button of its search does nothing without script, and is hidden then. */
function listPage(
  { links, head, ...page }: LinksPage,
  { index, assets, languages }: ListSearch,
  i18n: I18n,
): string {
  const { app } = i18n.m;
  const others = languages
    .filter((lang) => lang !== i18n.lang)
    .map((lang) => {
      const href = relative(languagePath(i18n.lang), languagePath(lang));
      return `<a href="${href}" hreflang="${lang}" lang="${lang}">${LANGUAGE_NAMES[lang]}</a>`;
    });
  return smallPage({
    ...page,
    head: [
      ...head,
      `<script>${HEAD_SCRIPT}</script>`,
      `<style>${assets.styles}</style>`,
      `<link rel="stylesheet" href="${assets.sheet}" />`,
    ],
    body: `    <div class="page list-page">
      <header>
        <h1>${app.name}</h1>${others.length === 0 ? '' : `\n        <nav aria-label="${app.languages}">${others.join(' ')}</nav>`}
        <button type="button" class="chip list-search needs-script" aria-keyshortcuts="/">${app.search}</button>
      </header>
      <main>
        <ul class="readouts">
${itemsOf(links)}
        </ul>
      </main>
    </div>
    ${stillNote(i18n)}
    <script type="application/json" id="${READOUTS_ID}">${writePageData(index)}</script>
    <script type="module" src="${assets.script}"></script>`,
  });
}

const itemsOf = (links: readonly string[]) => links.map((link) => `      <li>${link}</li>`).join('\n');
