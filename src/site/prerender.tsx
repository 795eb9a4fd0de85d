/** The build's entry: one language's page as HTML, the same that the browser then takes over. */

import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '../app/app.tsx';
import { EMBED_HEAD_SCRIPT } from '../app/head-script.ts';
import { loadOtherPage } from '../app/other-pages.ts';
import { Page } from '../app/page.tsx';
import { stillNote } from '../app/still-note.ts';
import { EDITION_ID, type Edition, EditionContext } from '../data/edition.ts';
import { FILE_SIZES_ID, type FileSizes, FileSizesContext } from '../data/file-sizes.ts';
import { versionIndexBlock } from '../data/version-index-block.ts';
import { STATIC_ADDRESS } from '../explorer/address-store.ts';
import { type ChangeLogData, changeLogBlock } from '../features/changes/change-log-block.ts';
import { type I18n, loadI18n } from '../i18n/i18n.ts';
import { ABOUT as ABOUT_WORDS } from '../i18n/load-about.generated.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { USE as USE_WORDS } from '../i18n/load-use.generated.ts';
import { VERSIONS as VERSION_WORDS } from '../i18n/load-versions.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { versionName } from '../i18n/version-name.ts';
import type { Readout } from '../model/readout.ts';
import {
  ABOUT,
  CHANGES,
  type Embedded,
  embedFolder,
  explorerOf,
  isEmbed,
  isSingleFile,
  isVersion,
  type PageKey,
  pagePath,
  USE,
  versionFolder,
} from '../model/site-paths.ts';
import type { VersionIndex } from '../model/versions.ts';
import type { Lang } from '../model/vocabulary.ts';
import { feedLink } from './feed.ts';
import { fillSingleFile, type SingleFileParts } from './single-file.ts';
import { addressLinks, canonicalLink } from './site-url.ts';
import { type Social, socialTags } from './social.ts';
import { aboutData, downloadsData, explorerData } from './structured-data.ts';
import { descriptionOf, fillTemplate, type PageAssets } from './template.ts';
import { installLinks } from './web-manifest.ts';

/** React moves late parts of larger pages into hidden elements with inline scripts; no page here is that large. */
const NEVER_SPLIT = 100_000_000;

type Appendices = 'licences' | 'tradeCsv';
type SingleFileInput = Omit<SingleFileParts, Appendices> & {
  styles: string;
  licences: string;
  tradeCsv: string | undefined;
  edition: Edition;
};

/** What a page is besides its readout. */
interface PageOf {
  /** Its folder below the explorer's. */
  under: string;
  content: ReactNode;
  title: string;
  description: string;
  /** Further elements for the head. */
  head?: readonly string[];
  /** See template.ts. */
  blocks?: Readonly<Record<string, unknown>>;
}

/** What a page says of itself to other sites. */
export interface PagePlace {
  /** Where the site will lie, if that is known: see site-url.ts. */
  siteUrl?: string | undefined;
  /** Of the readout, to be shown with a link to it. */
  picture?: Social['picture'];
  /** Whether its changes are told in a feed: see feed.ts. */
  hasFeed?: boolean;
  /** Absent where the page says nothing of it. */
  edition?: Edition;
}

/** The explorer, a whole page from the built template. */
export async function renderPage(
  template: string,
  readout: Readout,
  assets: PageAssets,
  place: PagePlace = {},
): Promise<string> {
  const description = descriptionOf(readout);
  const head = isSingleFile() ? [] : [explorerData(readout, description)];
  const explorer = { under: '', content: <Page />, title: readout.title, description, head };
  return render(template, readout, await loadI18n(readout.lang), explorer, assets, place);
}

/** The page with what a reader takes along: see {@link renderPage}. @param files - those that it offers */
export async function renderUsePage(
  template: string,
  readout: Readout,
  assets: PageAssets,
  place: PagePlace,
  files: FileSizes,
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const content = <FileSizesContext value={files}>{await contentOf(USE, i18n)}</FileSizesContext>;
  const title = `${i18n.m.app.use}: ${readout.title}`;
  const { m } = await loadPart(i18n, USE_WORDS);
  const head = [downloadsData(readout, m.use.lead, files)];
  const blocks = { [FILE_SIZES_ID]: files };
  const page = { under: USE, content, title, description: m.use.lead, head, blocks };
  return render(template, readout, i18n, page, assets, place);
}

/** The page on how the text was read: see {@link renderPage}. */
export async function renderAboutPage(
  template: string,
  readout: Readout,
  assets: PageAssets,
  place: PagePlace & { edition: Edition },
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const { m } = await loadPart(i18n, ABOUT_WORDS);
  const title = `${i18n.m.app.aboutPage}: ${readout.title}`;
  const description = m.about.lead;
  const head = [aboutData(readout, title, description)];
  const page = { under: ABOUT, content: await contentOf(ABOUT, i18n), title, description, head };
  return render(template, readout, i18n, page, assets, place);
}

/**
 * A panel as a page that other sites show in a frame. Its links lead out of the frame; it is no page that is found, or
 * kept for use offline.
 */
export async function renderEmbed(
  panel: Embedded,
  template: string,
  readout: Readout,
  assets: PageAssets,
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const under = embedFolder(panel);
  const content = await contentOf(under, i18n);
  const head = ['<base target="_blank" />', '<meta name="robots" content="noindex" />'];
  const { title } = readout;
  const page = { under, content, title, description: descriptionOf(readout), head };
  return render(template, readout, i18n, page, assets, {});
}

/** The page with all versions and what changed: see {@link renderPage}. */
export async function renderChanges(
  template: string,
  readout: Readout,
  assets: PageAssets,
  place: PagePlace,
  log: ChangeLogData,
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const { Given, id } = changeLogBlock;
  const content = <Given value={log}>{await contentOf(CHANGES, i18n)}</Given>;
  const { m } = await loadPart(i18n, VERSION_WORDS);
  const { heading, lead } = m.versions;
  const title = `${heading}: ${readout.title}`;
  const page = { under: CHANGES, content, title, description: lead, blocks: { [id]: log } };
  return render(template, readout, i18n, page, assets, place);
}

/** The explorer of a kept version. Searches find the present one. @param index - what changed since */
export async function renderKept(
  template: string,
  readout: Readout,
  assets: PageAssets,
  place: PagePlace,
  index: VersionIndex,
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const { version = '' } = readout;
  const under = versionFolder(version);
  const { Given, id } = versionIndexBlock;
  const content = <Given value={index}>{await contentOf(under, i18n)}</Given>;
  const words = await loadPart(i18n, VERSION_WORDS);
  const title = `${readout.title}. ${words.m.versions.version({ date: versionName(words, version) })}`;
  const head = ['<meta name="robots" content="noindex" />'];
  const page = { under, content, title, description: descriptionOf(readout), head, blocks: { [id]: index } };
  return render(template, readout, i18n, page, assets, place);
}

/** Loads a page that is not the explorer, with its words. */
async function contentOf(under: string, i18n: I18n): Promise<ReactNode> {
  const Content = await loadOtherPage(under, i18n);
  return <Content />;
}

async function render(
  template: string,
  readout: Readout,
  i18n: I18n,
  { under, content, title, description, head = [], blocks }: PageOf,
  assets: PageAssets,
  { siteUrl, picture, hasFeed = false, edition }: PagePlace,
): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <App readout={readout} i18n={i18n} store={STATIC_ADDRESS} under={under}>
        <EditionContext value={edition ?? null}>{content}</EditionContext>
      </App>
    </StrictMode>,
    { progressiveChunkSize: NEVER_SPLIT },
  );
  const html = await new Response(prelude).text();
  const page: PageKey = { ...explorerOf(readout), under };
  const social = { title, description, page, type: 'website', picture } as const;
  const links = [
    ...(siteUrl === undefined ? [] : addressesOf(siteUrl, page, readout.languages)),
    ...(siteUrl !== undefined && hasFeed ? [feedLink(siteUrl, page)] : []),
    ...(isSingleFile() ? [] : socialTags(social, siteUrl)),
    ...(isSingleFile() ? [] : installLinks(pagePath(page), pagePath(explorerOf(readout)))),
  ];
  return fillTemplate(template, readout, html, {
    ...assets,
    ...{ title, description, under },
    blocks: { ...blocks, ...(edition && { [EDITION_ID]: edition }) },
    ...(isEmbed(under) && { headScript: EMBED_HEAD_SCRIPT }),
    links: isEmbed(under) ? head : [...links, ...head],
    note: stillNote(i18n),
  });
}

function addressesOf(siteUrl: string, page: PageKey, languages: readonly Lang[]): string[] {
  if (isVersion(page.under)) return [canonicalLink(siteUrl, explorerOf(page))];
  return addressLinks(siteUrl, page, languages);
}

/** The same page as one file. */
export async function renderSingleFile(
  template: string,
  readout: Readout,
  { styles, licences, tradeCsv, edition, ...parts }: SingleFileInput,
): Promise<string> {
  const { m } = await loadPart(await loadI18n(readout.lang), LATE);
  const page = await renderPage(template, readout, { preload: [], styles }, { edition });
  return fillSingleFile(page, {
    ...parts,
    licences: { heading: m.sources.licences, text: licences },
    tradeCsv: tradeCsv === undefined ? undefined : { heading: m.trade.records, text: tradeCsv },
  });
}

export { EMBED_HEAD_SCRIPT, HEAD_SCRIPT } from '../app/head-script.ts';
export { writeCitations } from '../citation/write-citations.ts';
export { singleFileName } from '../model/site-paths.ts';
export { changeLogData } from './change-log-data.ts';
export {
  LEAD_BACK_SCRIPT,
  LEAD_ON_SCRIPT,
  LEAD_TO_LANGUAGE_SCRIPT,
  type ListSearch,
  type OfLanguage,
  renderEntrance,
  renderLanguage,
  renderNotFound,
} from './entrances.ts';
export { atomFeed } from './feed.ts';
export { renderOffline } from './offline-page.ts';
export { readoutsIndex } from './readouts-index.ts';
export { renderDownloads } from './render-downloads.ts';
export { inlineScript } from './single-file.ts';
export { shippedFonts, socialPicture } from './social-pictures.ts';
export { LEAD_TO_STATEMENT_SCRIPT, renderStatement } from './statement-page.ts';
export { renderManifest } from './web-manifest.ts';
