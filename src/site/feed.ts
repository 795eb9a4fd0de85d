/** The changes of a readout as a feed in Atom (RFC 4287), in one language. It names absolute addresses, so it needs `SITE_URL`. */
import type { ChangeLogData } from '../features/changes/change-log-block.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { VERSIONS } from '../i18n/load-versions.generated.ts';
import { type I18nWith, loadPart } from '../i18n/parts.ts';
import { versionName } from '../i18n/version-name.ts';
import { edtfOf } from '../model/calendar.ts';
import type { Readout } from '../model/readout.ts';
import { CHANGES, explorerOf, feedPath, type PageKey, pagePath, versionFolder } from '../model/site-paths.ts';
import { versionDay } from '../model/versions.ts';
import type { LoggedVersion } from '../versions/change-log.ts';
import { escapeHtml } from './template.ts';

/** @returns nothing where no version was kept: a feed says when it was updated */
export async function atomFeed(
  siteUrl: string,
  readout: Readout,
  { versions }: ChangeLogData,
): Promise<string | undefined> {
  const i18n = await loadPart(await loadI18n(readout.lang), VERSIONS);
  const { m } = i18n;
  const kept = versions.flatMap(({ page, ...logged }) => (page ? [{ ...logged, page }] : []));
  const [latest] = kept;
  if (latest === undefined) return undefined;
  const changes = siteUrl + pagePath({ ...explorerOf(readout), under: CHANGES });
  const own = siteUrl + feedPath(readout);
  const entries = kept.map((logged) => {
    const { version, lang } = logged.page;
    const address = siteUrl + pagePath({ ...explorerOf(readout), lang, under: versionFolder(version) });
    return `  <entry>
    <id>${text(address)}</id>
    <title>${text(m.versions.version({ date: versionName(i18n, version) }))}</title>
    <updated>${momentOf(version)}</updated>
    <link rel="alternate" type="text/html" href="${text(address)}" hreflang="${lang}"/>
    <link rel="related" type="text/html" href="${text(`${changes}#v-${version}`)}"/>
    <summary type="text">${text(summaryOf(i18n, logged))}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${readout.lang}">
  <id>${text(own)}</id>
  <title>${text(`${readout.title}. ${m.versions.heading}`)}</title>
  <updated>${momentOf(latest.page.version)}</updated>
  <author><name>${text(m.app.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${text(own)}"/>
  <link rel="alternate" type="text/html" href="${text(changes)}"/>
${entries.join('')}</feed>
`;
}

/** A version has a day and no hour: the first moment of it, as RFC 3339 has it. */
function momentOf(version: string): string {
  const day = versionDay(version);
  return day === undefined ? '' : `${edtfOf(day)}T00:00:00Z`;
}

/** The statements that changed, in lines. */
function summaryOf({ m }: I18nWith<'versions'>, { before, changes }: Omit<LoggedVersion, 'page'>): string {
  if (before === undefined) return m.versions.first;
  if (changes.length === 0) return m.versions.same;
  const lines = changes
    .filter(({ group }) => group === 'statement')
    .map(({ state, title }) => `${m.versions.states[state]} ${title}`);
  return lines.length === 0 ? m.versions.groups.other : lines.join('\n');
}

/** Without what XML 1.0 has no characters for. */
const text = (words: string) =>
  escapeHtml(words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''));

/** The element for the head of a page that leads to the feed. */
export const feedLink = (siteUrl: string, page: PageKey) =>
  `<link rel="alternate" type="application/atom+xml" href="${siteUrl}${feedPath(page)}" />`;
