import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Citations } from '../model/citations.ts';
import { type CitedReadout, citationsOf } from './citations.ts';

/** In the language of the readout, with the words of that language. */
export async function writeCitations(cited: CitedReadout): Promise<Citations> {
  return citationsOf(await loadPart(await loadI18n(cited.readout.lang), LATE), cited);
}
