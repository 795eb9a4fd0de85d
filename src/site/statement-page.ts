/**
 * A page of its own for each statement, at an address that stays: what other sites show of it when somebody passes it on.
 * It leads on to the statement in the explorer; without script it has the words themselves.
 */

import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { sentencesOf } from '../model/passage-sentences.ts';
import type { Readout, Statement } from '../model/readout.ts';
import { explorerOf, type PageKey, pagePath, relative, statementFolder } from '../model/site-paths.ts';
import { smallPage } from './small-page.ts';
import { type Social, socialTags } from './social.ts';
import { escapeHtml } from './template.ts';

/** The same on every such page, so that the policy names it by one hash. */
export const LEAD_TO_STATEMENT_SCRIPT = 'location.replace(document.querySelector("link[rel=related]").href)';

/**
 * @param siteUrl - where the site will lie, if that is known: see site-url.ts.
 * @param picture - of the readout.
 */
export async function renderStatement(
  readout: Readout,
  statement: Statement,
  siteUrl?: string,
  picture?: Social['picture'],
): Promise<string> {
  const { m } = await loadPart(await loadI18n(readout.lang), LATE);
  const { text, language, publisher, lang, title } = readout;
  const page: PageKey = { ...explorerOf(readout), under: statementFolder(statement.id) };
  const folder = pagePath(page);
  const explorer = `${relative(folder, pagePath(explorerOf(readout)))}?sel=statement:${statement.id}`;
  const sentences = sentencesOf(readout, statement.passages.flat());
  const original = sentences.map(({ range }) => text.slice(...range)).join(' ');
  const translated = sentences.flatMap(({ translation }) => translation ?? []).join(' ');
  const social: Social = {
    title: statement.title,
    description: translated === '' ? `«${original}»` : m.detail.translated({ words: translated }),
    ...{ page, type: 'article' },
    picture,
  };
  const translation = `<p>${escapeHtml(m.detail.translated({ words: translated }))}</p>`;
  return smallPage({
    ...{ lang, title: statement.title, folder },
    head: [
      `<meta name="description" content="${escapeHtml(social.description)}" />`,
      ...socialTags(social, siteUrl),
      `<link rel="related" href="${escapeHtml(explorer)}" />`,
      `<script>${LEAD_TO_STATEMENT_SCRIPT}</script>`,
    ],
    body: `    <main>
      <h1>${escapeHtml(statement.title)}</h1>
      ${translated === '' ? '' : translation}
      <blockquote lang="${language}"><p>${escapeHtml(original)}</p></blockquote>
      <p>${escapeHtml(publisher.name)}</p>
      <p><a href="${escapeHtml(explorer)}">${escapeHtml(title)}</a></p>
    </main>`,
  });
}
