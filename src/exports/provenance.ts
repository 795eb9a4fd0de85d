/** What every file says of itself: what it was made of, by whom, under which terms, when, and which part of it this is. */
import { edtfOf } from '../model/calendar.ts';
import { compact } from '../model/compact.ts';
import type { Readout } from '../model/readout.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import type { Kept, Provenance } from './statements-schema.ts';

/** What is known where a file is made, beside the readout. */
export interface FileContext {
  /** The site's address, with a slash at its end; absent where it is not known, as in a single file. */
  site?: string | undefined;
  /** Absent where the file has every statement. */
  kept?: Kept | undefined;
}

export function provenanceOf(readouts: Readouts, { site, kept }: FileContext): Provenance {
  const readout = firstOf(readouts);
  const { id, publisher, language, sha256, talks, reviewed } = readout;
  return compact({
    readout: id,
    title: inAll(readouts, (local) => local.title) ?? {},
    source: compact({
      publisher: inAll(readouts, (local) => local.publisher.name) ?? {},
      url: publisher.url,
      note: inAll(readouts, (local) => local.publisher.note),
      attribution: inAll(readouts, (local) => local.attribution) ?? {},
      language,
      sha256,
    }),
    licence: inAll(readouts, (local) => local.licence),
    talks: talks.edtf,
    reviewed: edtfOf(reviewed),
    version: versionOf(readout),
    site,
    kept,
  });
}

/** The reading by the day of its review, the text by the start of its hash: "2026-11-24.ceb2c952". */
function versionOf({ reviewed, sha256 }: Readout): string {
  return `${edtfOf(reviewed)}.${sha256.slice(0, 8)}`;
}

/** The columns of a table that say the same; a row may be pasted elsewhere, so each has them. */
export const PROVENANCE_COLUMNS = ['readout', 'licence', 'reviewed', 'version', 'kept'] as const;

/** In the first language alone. */
export function provenanceRow(readouts: Readouts, { kept }: FileContext): Record<string, string | undefined> {
  const { id, licence, reviewed } = firstOf(readouts);
  return {
    readout: id,
    licence,
    reviewed: edtfOf(reviewed),
    version: versionOf(firstOf(readouts)),
    kept: kept && `${kept.statements}/${kept.of} ${kept.filter}`,
  };
}
