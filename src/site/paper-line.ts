/**
 * What paper says at its end, where nothing can be pressed: where the page lies, which version of it that is, and whose
 * the text is. It stands in the HTML alone, below the page that React draws.
 */
import type { I18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { VERSIONS } from '../i18n/load-versions.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { versionName } from '../i18n/version-name.ts';
import type { Readout } from '../model/readout.ts';
import { explorerOf, pagePath } from '../model/site-paths.ts';
import { escapeHtml } from './template.ts';

/** @param siteUrl - where the site will lie, if that is known: see site-url.ts */
export async function paperLine(
  i18n: I18n,
  readout: Pick<Readout, 'id' | 'lang' | 'publisher' | 'version'>,
  siteUrl: string | undefined,
): Promise<string> {
  const [late, versions] = await Promise.all([loadPart(i18n, LATE), loadPart(i18n, VERSIONS)]);
  const { publisher, version } = readout;
  const query = version === undefined ? '' : `?v=${version}`;
  const link = siteUrl && `${siteUrl}${pagePath(explorerOf(readout))}${query}`;
  const parts = [
    [publisher.name, publisher.url].filter((words) => words !== undefined).join(', '),
    link === undefined ? i18n.m.app.name : late.m.detail.view({ link }),
    ...(version === undefined ? [] : [versions.m.versions.version({ date: versionName(versions, version) })]),
  ];
  return `<p class="print-only">${escapeHtml(parts.join(' · '))}</p>`;
}
