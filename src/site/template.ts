/** Fills index.html, the shell of every page. */

import { HEAD_SCRIPT } from '../app/head-script.ts';
import { PAGE_DATA_ID, writePageData } from '../data/page-data.ts';
import type { Readout } from '../model/readout.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** What a build adds to a page: files to start loading at once, and styles to stand in the page itself. */
export interface PageAssets {
  /** Addresses of modules, relative to the page. */
  preload: readonly string[];
  styles: string;
  /** Style sheets beside the page. */
  sheets?: readonly { href: string; media?: 'print' }[];
}

/** What else goes into a page. */
export interface PageParts extends Partial<PageAssets> {
  /** Elements for the head. */
  links?: readonly string[];
  /** The inline script of the head: that of {@link HEAD_SCRIPT} where none is given. */
  headScript?: string;
  /** HTML for below the page. */
  note?: string;
  /** The readout's title where it is not given. */
  title?: string;
  /** What the readout comes to where it is not given. */
  description?: string;
  /** JSON blocks beside the readout's, by their ids. */
  blocks?: Readonly<Record<string, unknown>>;
  /** The page's folder below the explorer's, if it is another page: see app/other-pages.ts. */
  under?: string | undefined;
}

/** Puts language, title, head, page and data into the template. */
export function fillTemplate(
  template: string,
  readout: Readout,
  page: string,
  {
    styles,
    sheets = [],
    preload = [],
    links = [],
    note = '',
    title = readout.title,
    description = descriptionOf(readout),
    blocks = {},
    headScript = HEAD_SCRIPT,
    under,
  }: PageParts = {},
): string {
  const head = [
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<script>${headScript}</script>`,
    ...(styles === undefined ? [] : [`<style>${styles}</style>`]),
    ...sheets.map(
      ({ href, media }) => `<link rel="stylesheet" ${media ? `media="${media}" ` : ''}href="${href}" />`,
    ),
    ...links,
  ].join('\n    ');
  // After the page itself: what can be read does not share the line with what makes it interactive.
  const modules = preload.map((href) => `<link rel="modulepreload" href="${href}" />`);
  const data = Object.entries({ [PAGE_DATA_ID]: readout, ...blocks }).map(
    ([id, block]) => `<script type="application/json" id="${id}">${writePageData(block)}</script>`,
  );
  // Functions as replacements: in a string, "$&" would mean something.
  return template
    .replace(
      '<html lang="en">',
      () => `<html lang="${readout.lang}"${under ? ` data-under="${under}"` : ''}>`,
    )
    .replace('%title%', () => escapeHtml(title))
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => page)
    .replace('<!--data-->', () => [note, ...modules, ...data].join('\n    '));
}

/** What the text comes to, where an editor has said so; else the summary. What comes from beyond the text is no part of it. */
export function descriptionOf({ findings = [], summary }: Readout): string {
  const own = findings.filter(({ statements = [] }) => statements.length > 0);
  return own.length === 0 ? summary : own.map(({ text }) => text).join(' ');
}
