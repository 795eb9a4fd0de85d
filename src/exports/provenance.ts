/** What every file says of itself: what it was made of, by whom, under which terms, when, in which version, and which part of it this is. */
import { edtfOf } from '../model/calendar.ts';
import { compact } from '../model/compact.ts';
import type { Readout } from '../model/readout.ts';
import { pagePath } from '../model/site-paths.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import type { Kept, Provenance } from './statements-schema.ts';

/** What is known where a file is made, beside the readout. */
export interface FileContext {
  /** The site's address, with a slash at its end; absent where it is not known, as in a single file. */
  site?: string | undefined;
  /** The name that the pages give a reading which was not kept; one that was has its own. */
  version?: string | undefined;
  /** Absent where the file has every statement. */
  kept?: Kept | undefined;
}

export function provenanceOf(readouts: Readouts, context: FileContext): Provenance {
  const { site, kept } = context;
  const readout = firstOf(readouts);
  const { id, publisher, language, sha256, talks, reviewed, version = context.version } = readout;
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
    // What nobody has given a name is told by its day and its text: "2026-11-24.ceb2c952".
    version: version ?? `${edtfOf(reviewed)}.${sha256.slice(0, 8)}`,
    versionUrl: readout.version && explorerUrl(readout, context),
    site,
    kept,
  });
}

/**
 * The explorer as a file names it, the version with it; absent where the site's address is not known.
 * @param view - what is chosen in it, as its address has it.
 */
export function explorerUrl(readout: Readout, { site }: FileContext, view?: string): string | undefined {
  if (site === undefined) return undefined;
  const { id, lang, version } = readout;
  const query = [view, version && `v=${version}`].filter(Boolean).join('&');
  return `${site}${pagePath({ id, lang })}${query && `?${query}`}`;
}

/** A statement in the explorer: see {@link explorerUrl}. */
export function statementUrl(readout: Readout, id: string, context: FileContext): string | undefined {
  return explorerUrl(readout, context, `sel=statement:${id}`);
}

/** How many statements of how many a file has, and the filter: "28/28", "7/28 topic=economy". */
export function keptPhrase(readouts: Readouts, { kept }: FileContext): string {
  const all = firstOf(readouts).statements.length;
  return kept === undefined ? `${all}/${all}` : `${kept.statements}/${kept.of} ${kept.filter}`;
}

/** The columns of a table that say the same; a row may be pasted elsewhere, so each has them. */
export const PROVENANCE_COLUMNS = [
  'readout',
  'licence',
  'reviewed',
  'version',
  'version_url',
  'kept',
] as const;

/** In the first language alone. */
export function provenanceRow(
  readouts: Readouts,
  context: FileContext,
): Partial<Record<(typeof PROVENANCE_COLUMNS)[number], string>> {
  const { readout, reviewed, version, versionUrl } = provenanceOf(readouts, context);
  return compact({
    ...{ readout, reviewed, version },
    licence: firstOf(readouts).licence,
    version_url: versionUrl,
    kept: keptPhrase(readouts, context),
  });
}
