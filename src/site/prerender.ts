/** The build's entry: all that renders pages, and what it needs of the same modules. */
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
export { renderChanges, renderKept } from './kept-pages.tsx';
export { renderOffline } from './offline-page.ts';
export { renderAboutPage, renderEmbed, renderPage, renderUsePage } from './reader-pages.tsx';
export { readoutsIndex } from './readouts-index.ts';
export { renderDownloads } from './render-downloads.ts';
export { renderSingleFile } from './render-single-file.ts';
export { inlineScript } from './single-file.ts';
export { shippedFonts, socialPicture } from './social-pictures.ts';
export { LEAD_TO_STATEMENT_SCRIPT, renderStatement } from './statement-page.ts';
export { renderManifest } from './web-manifest.ts';
