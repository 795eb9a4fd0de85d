/** Makes a file in the page: of the statements that the filters show, or where no file lies beside the page. */
import { fetchReadout } from '../../data/readout-file.ts';
import { type DownloadKind, downloadName, MEDIA_TYPES, partOf } from '../../exports/download-list.ts';
import { firstOf, keeping } from '../../exports/local-readouts.ts';
import { makeDownload } from '../../exports/make-download.ts';
import type { Kept } from '../../exports/statements-schema.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { LATE } from '../../i18n/load-late.generated.ts';
import { loadPart } from '../../i18n/parts.ts';
import type { Readout } from '../../model/readout.ts';
import { fileHref, isSingleFile, type PageKey, ROOT } from '../../model/site-paths.ts';
import type { Lang } from '../../model/vocabulary.ts';

export interface FileAsked {
  kind: DownloadKind;
  readout: Readout;
  page: PageKey;
  i18n: I18n;
  /** The name of the reading, as the build gave it; absent while developing. */
  version: string | undefined;
  /** Which statements; all where there is none. */
  part: { kept: Kept; ids: ReadonlySet<string> } | undefined;
}

export interface MadeFile {
  name: string;
  content: Blob;
  languages: readonly Lang[];
  /** What could not be loaded, or is of another reading by now. */
  missing: readonly Lang[];
}

/** @returns `undefined` where nothing would be in it. */
export async function makeFile(asked: FileAsked): Promise<MadeFile | undefined> {
  const { kind, readout, page, i18n, version, part } = asked;
  const { lang } = readout;
  const loaded = await inLanguages(asked);
  const readouts = new Map(loaded.flatMap(([one, local]) => (local === undefined ? [] : [[one, local]])));
  const left = part ? keeping(readouts, part.ids) : readouts;
  const content = makeDownload(kind, left, lang, {
    words: new Map([[lang, await loadPart(i18n, LATE)]]),
    // The stemmers are a chunk of their own, which the search has too.
    ...(kind === 'statements.ndjson' && { stems: (await import('../../search/stem/stems.ts')).stemsOf }),
    version,
    kept: part?.kept,
    site: isSingleFile() ? undefined : new URL(fileHref(page, ROOT), window.location.href).href,
  });
  if (content === undefined) return undefined;
  const [ending = ''] = kind.split('.').slice(-1);
  return {
    name: downloadName(readout.id, kind, { lang, part: part && partOf(kind, readout, firstOf(left)) }),
    content: new Blob([content], { type: MEDIA_TYPES[ending] ?? '' }),
    languages: [...readouts.keys()],
    missing: loaded.flatMap(([one, local]) => (local === undefined ? [one] : [])),
  };
}

/** The readout in all its languages as far as they can be had, in their order; in a single file its own alone. */
function inLanguages({
  kind,
  readout,
  page,
  version,
}: FileAsked): Promise<(readonly [Lang, Readout | undefined])[]> {
  const isAlone = isSingleFile() || kind === 'timeline.json';
  const languages = isAlone ? [readout.lang] : readout.languages;
  return Promise.all(
    languages.map(async (lang) => {
      if (lang === readout.lang) return [lang, readout] as const;
      return [lang, await fetchReadout(page, lang, version).catch(() => undefined)] as const;
    }),
  );
}
