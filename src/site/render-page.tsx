/** A page as HTML from the built template, the same that the browser then takes over. */
import { type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '../app/app.tsx';
import { EMBED_HEAD_SCRIPT } from '../app/head-script.ts';
import { loadOtherPage } from '../app/other-pages.ts';
import { stillNote } from '../app/still-note.ts';
import { EDITION_ID, type Edition, EditionContext } from '../data/edition.ts';
import { STATIC_ADDRESS } from '../explorer/address-store.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { Readout } from '../model/readout.ts';
import {
  explorerOf,
  isEmbed,
  isExplorer,
  isSingleFile,
  isVersion,
  type PageKey,
  pagePath,
} from '../model/site-paths.ts';
import type { Lang } from '../model/vocabulary.ts';
import { feedLink } from './feed.ts';
import { paperLine } from './paper-line.ts';
import { addressLinks, canonicalLink } from './site-url.ts';
import { type Social, socialTags } from './social.ts';
import { fillTemplate, type PageAssets } from './template.ts';
import { installLinks } from './web-manifest.ts';

/** React moves late parts of larger pages into hidden elements with inline scripts; no page here is that large. */
const NEVER_SPLIT = 100_000_000;

/** What a page is besides its readout. */
export interface PageOf {
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

/** Loads a page that is not the explorer, with its words. */
export async function contentOf(under: string, i18n: I18n): Promise<ReactNode> {
  const Content = await loadOtherPage(under, i18n);
  return <Content />;
}

/** @param place - what it says of itself to other sites */
export async function renderUnder(
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
    note: stillNote(i18n) + (isExplorer(page) ? await paperLine(i18n, readout, siteUrl) : ''),
  });
}

function addressesOf(siteUrl: string, page: PageKey, languages: readonly Lang[]): string[] {
  if (isVersion(page.under)) return [canonicalLink(siteUrl, explorerOf(page))];
  return addressLinks(siteUrl, page, languages);
}
