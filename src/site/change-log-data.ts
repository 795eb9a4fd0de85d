/** What the page of the changes has beside its readout, in the build's entry: words are loaded there. */
import { versionIndexBlock } from '../data/version-index-block.ts';
import { type ChangeLogData, changeLogBlock } from '../features/changes/change-log-block.ts';
import { loadI18n } from '../i18n/i18n.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { BuiltReadout } from '../seeds/build-data.ts';
import { changeLog } from '../versions/change-log.ts';
import { type KeptReading, versionIndex } from '../versions/version-index.ts';

export async function changeLogData(
  { readouts, versions }: Pick<BuiltReadout, 'readouts'> & { versions: readonly KeptReading[] },
  lang: Lang,
  siteUrl?: string,
): Promise<ChangeLogData> {
  const log = changeLog(await loadI18n(lang), readouts, versions);
  return { versions: log, hasFeed: siteUrl !== undefined && log.length > 0 };
}

/** The blocks of a page while developing, by their ids. */
export const blockOfChanges = async (built: BuiltReadout, lang: Lang) => ({
  [changeLogBlock.id]: await changeLogData(built, lang),
});
export const blockOfVersion = ({ readouts, versions }: BuiltReadout) => ({
  [versionIndexBlock.id]: versionIndex(readouts, versions),
});
