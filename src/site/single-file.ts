/** Makes a prerendered page one file that needs no other: script, icon, base map and licences stand in it. */

import { BASE_MAP_ID, CITATIONS_ID, SEARCH_ID, writePageData } from '../data/page-data.ts';
import { versionIndexBlock } from '../data/version-index-block.ts';
import type { BaseMap } from '../model/basemap.ts';
import type { Citations } from '../model/citations.ts';
import type { SearchData } from '../model/search-data.ts';
import { LICENCES_ID, TRADE_CSV_ID } from '../model/site-paths.ts';
import type { VersionIndex } from '../model/versions.ts';
import { escapeHtml } from './template.ts';

/** A file of the site, as a part of the page. */
export interface Appendix {
  heading: string;
  text: string;
}

export interface SingleFileParts {
  /** The Content-Security-Policy, which names the inline elements by their hashes. */
  policy: string;
  /** The bundle, as {@link inlineScript} gives it. */
  script: string;
  /** The icon's SVG. */
  icon: string;
  licences: Appendix;
  /** Absent for a readout without figures of trade. */
  tradeCsv: Appendix | undefined;
  /** Absent for a readout without a map. */
  baseMap: BaseMap | undefined;
  citations: Citations;
  /** What a search reads. */
  search: SearchData;
  /** What changed since each version. */
  versions: VersionIndex;
}

/**
 * A script that may stand in the page: `</script` would end its element, and `<!--` would change how its end is
 * found. In code both stand in strings and patterns alone, where `\x3C` means the same sign.
 */
export function inlineScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, () => '\\x3C');
}

/** @throws Error where the page has not the shell's parts */
export function fillSingleFile(page: string, parts: SingleFileParts): string {
  const { policy, script, icon, licences, tradeCsv, baseMap, citations, search, versions } = parts;
  const blocks = [
    ...(tradeCsv === undefined ? [] : [appendix(TRADE_CSV_ID, tradeCsv)]),
    appendix(LICENCES_ID, licences, 'en'),
    ...(baseMap === undefined ? [] : [dataBlock(BASE_MAP_ID, baseMap)]),
    dataBlock(CITATIONS_ID, citations),
    dataBlock(SEARCH_ID, search),
    dataBlock(versionIndexBlock.id, versions),
    `<script type="module">${script}</script>`,
  ].join('\n    ');
  // The policy stands first: it holds for what comes after it.
  const filled = replaceOnce(
    page,
    '<meta charset="utf-8" />',
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
  const withIcon = replaceOnce(
    filled,
    'href="./icon.svg"',
    () => `href="data:image/svg+xml,${encodeURIComponent(icon)}"`,
  );
  return replaceOnce(withIcon, '<script type="module" src="/src/app/main.ts"></script>', () => blocks);
}

/** Data that is read when it is asked for. */
const dataBlock = (id: string, data: unknown) =>
  `<script type="application/json" id="${id}">${writePageData(data)}</script>`;

function appendix(id: string, { heading, text }: Appendix, lang?: string): string {
  const language = lang === undefined ? '' : ` lang="${lang}"`;
  // The HTML parser drops the line break after the tag.
  return `<section class="appendix" id="${id}" tabindex="-1"><h2>${escapeHtml(heading)}</h2><pre${language}>\n${escapeHtml(text)}</pre></section>`;
}

/** A function replaces: in a string, "$&" would mean something. */
function replaceOnce(text: string, part: string, replacement: (part: string) => string): string {
  if (text.split(part).length !== 2) throw new Error(`the page has not exactly one ${part}`);
  return text.replace(part, replacement);
}
