/** The explorer of a readout as one file. */
import type { Edition } from '../data/edition.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Readout } from '../model/readout.ts';
import { renderPage } from './reader-pages.tsx';
import { fillSingleFile, type SingleFileParts } from './single-file.ts';

type Appendices = 'licences' | 'tradeCsv';
type SingleFileInput = Omit<SingleFileParts, Appendices> & {
  styles: string;
  licences: string;
  tradeCsv: string | undefined;
  edition: Edition;
};

/** The same page as {@link renderPage} gives, with all that it needs. */
export async function renderSingleFile(
  template: string,
  readout: Readout,
  { styles, licences, tradeCsv, edition, ...parts }: SingleFileInput,
): Promise<string> {
  const { m } = await loadPart(await loadI18n(readout.lang), LATE);
  const page = await renderPage(template, readout, { preload: [], styles }, { edition });
  return fillSingleFile(page, {
    ...parts,
    licences: { heading: m.sources.licences, text: licences },
    tradeCsv: tradeCsv === undefined ? undefined : { heading: m.trade.records, text: tradeCsv },
  });
}
