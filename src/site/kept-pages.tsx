/** The pages of a readout as it was read: what changed from version to version, and each version. */
import { versionIndexBlock } from '../data/version-index-block.ts';
import { type ChangeLogData, changeLogBlock } from '../features/changes/change-log-block.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { VERSIONS as VERSION_WORDS } from '../i18n/load-versions.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import { versionName } from '../i18n/version-name.ts';
import type { Readout } from '../model/readout.ts';
import { CHANGES, versionFolder } from '../model/site-paths.ts';
import type { VersionIndex } from '../model/versions.ts';
import { contentOf, type PagePlace, renderUnder } from './render-page.tsx';
import { descriptionOf, type PageAssets } from './template.ts';

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
  return renderUnder(template, readout, i18n, page, assets, place);
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
  return renderUnder(template, readout, i18n, page, assets, place);
}
