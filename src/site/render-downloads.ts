/** Makes the files that readers may take along, in the build's entry: words are loaded there. */
import { DOWNLOADS, type DownloadKind, downloadPath } from '../exports/download-list.ts';
import { firstOf, type Readouts } from '../exports/local-readouts.ts';
import { type DownloadInput, makeDownload } from '../exports/make-download.ts';
import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Lang } from '../model/vocabulary.ts';
import { stemsOf } from '../search/stem/stems.ts';

export interface SiteDownload {
  kind: DownloadKind;
  /** Of a file that has one language alone. */
  lang?: Lang;
  /** Within the site. */
  path: string;
  content: string;
}

/** All files of a readout with every statement, in the order in which they are offered. */
export async function renderDownloads(
  readouts: Readouts,
  { article, version, site }: Pick<DownloadInput, 'article' | 'version' | 'site'>,
): Promise<SiteDownload[]> {
  const languages = [...readouts.keys()];
  const words = new Map(
    await Promise.all(
      languages.map(async (lang) => [lang, await loadPart(await loadI18n(lang), LATE)] as const),
    ),
  );
  const { id } = firstOf(readouts);
  return DOWNLOADS.flatMap((kind) =>
    (kind === 'timeline.json' ? languages : [undefined]).flatMap((lang) => {
      const content = makeDownload(kind, readouts, lang ?? firstOf(readouts).lang, {
        ...{ words, article, version, site },
        stems: stemsOf,
      });
      const own = lang === undefined ? {} : { lang };
      return content === undefined ? [] : [{ kind, ...own, path: downloadPath(id, kind, lang), content }];
    }),
  );
}
