/** The build's entry: one language's page as HTML, the same that the browser then takes over. */
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from '../app/app.tsx';
import { stillNote } from '../app/still-note.ts';
import { STATIC_ADDRESS } from '../explorer/address-store.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Readout } from '../model/readout.ts';
import { isSingleFile, pagePath } from '../model/site-paths.ts';
import { fillSingleFile, type SingleFileParts } from './single-file.ts';
import { addressLinks } from './site-url.ts';
import { fillTemplate, type PageAssets } from './template.ts';
import { installLinks } from './web-manifest.ts';

/** React moves late parts of larger pages into hidden elements with inline scripts; no page here is that large. */
const NEVER_SPLIT = 100_000_000;

type Appendices = 'licences' | 'tradeCsv';
type SingleFileInput = Omit<SingleFileParts, Appendices> & {
  styles: string;
  licences: string;
  tradeCsv: string | undefined;
};

/**
 * A whole page from the built template.
 * @param siteUrl - where the site will lie, if that is known: see site-url.ts.
 */
export async function renderPage(
  template: string,
  readout: Readout,
  assets: PageAssets,
  siteUrl?: string,
): Promise<string> {
  const i18n = await loadI18n(readout.lang);
  const { prelude } = await prerender(
    <StrictMode>
      <App readout={readout} i18n={i18n} store={STATIC_ADDRESS} />
    </StrictMode>,
    { progressiveChunkSize: NEVER_SPLIT },
  );
  const page = await new Response(prelude).text();
  return fillTemplate(template, readout, page, {
    ...assets,
    links: [
      ...(siteUrl === undefined ? [] : addressLinks(siteUrl, readout, readout.languages)),
      ...(isSingleFile() ? [] : installLinks(pagePath(readout))),
    ],
    note: stillNote(i18n),
  });
}

/** The same page as one file. */
export async function renderSingleFile(
  template: string,
  readout: Readout,
  { styles, licences, tradeCsv, ...parts }: SingleFileInput,
): Promise<string> {
  const { m } = await loadPart(await loadI18n(readout.lang), LATE);
  const page = await renderPage(template, readout, { preload: [], styles });
  return fillSingleFile(page, {
    ...parts,
    licences: { heading: m.sources.licences, text: licences },
    tradeCsv: tradeCsv === undefined ? undefined : { heading: m.trade.records, text: tradeCsv },
  });
}

export { HEAD_SCRIPT } from '../app/head-script.ts';
export { singleFileName } from '../model/site-paths.ts';
export {
  LEAD_BACK_SCRIPT,
  LEAD_ON_SCRIPT,
  LEAD_TO_LANGUAGE_SCRIPT,
  type OfLanguage,
  renderEntrance,
  renderLanguage,
  renderNotFound,
} from './entrances.ts';
export { inlineScript } from './single-file.ts';
export { renderManifest } from './web-manifest.ts';
