/** The pages of a readout as it is read today: the explorer, what can be taken along, how the text was read, a panel alone. */
import { Page } from '../app/page.tsx';
import type { Edition } from '../data/edition.ts';
import { FILE_SIZES_ID, type FileSizes, FileSizesContext } from '../data/file-sizes.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { ABOUT as ABOUT_WORDS } from '../i18n/load-about.generated.ts';
import { USE as USE_WORDS } from '../i18n/load-use.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Readout } from '../model/readout.ts';
import { ABOUT, type Embedded, embedFolder, isSingleFile, USE } from '../model/site-paths.ts';
import { contentOf, type PagePlace, renderUnder } from './render-page.tsx';
import { aboutData, downloadsData, explorerData } from './structured-data.ts';
import { descriptionOf, type PageAssets } from './template.ts';

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
  return renderUnder(template, readout, await loadI18n(readout.lang), explorer, assets, place);
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
  return renderUnder(template, readout, i18n, page, assets, place);
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
  return renderUnder(template, readout, i18n, page, assets, place);
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
  return renderUnder(template, readout, i18n, page, assets, {});
}
