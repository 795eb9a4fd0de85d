/** Files to take along: links where they lie beside the page, made in the page as filtered, or where there is none. */
import { useEffect, useRef, useState } from 'react';
import { useFileSizes } from '../../data/file-sizes.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useReading } from '../../explorer/use-reading.ts';
import {
  DOWNLOADS,
  type DownloadKind,
  downloadPath,
  isMadeInPage,
  WHOLE,
} from '../../exports/download-list.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { fileHref } from '../../model/site-paths.ts';
import { DOWNLOADS_ID } from '../../ui/element-ids.ts';
import { saveFile } from '../../ui/save-file.ts';
import { DownloadEntry } from './download-entry.tsx';
import type { Making } from './download-status.tsx';
import { useIsOffline } from './is-offline.ts';
import { useKeptPart } from './kept-part.ts';
import type { FileAsked } from './make-file.ts';

export function DownloadsSection() {
  const { index, page } = useExplorer();
  const { readout } = index;
  const i18n = useI18n('downloads');
  const { m } = i18n;
  const sizes = useFileSizes();
  const version = useReading();
  const part = useKeptPart();
  const isOffline = useIsOffline();
  const [making, setMaking] = useState<Making | null>(null);
  useEffect(() => () => letGo(making), [making]);

  const asked = useRef(0);
  const make = async (kind: DownloadKind, of: FileAsked['part']) => {
    asked.current += 1;
    const own = asked.current;
    // Each file is saved; what is said is about the one that was asked for last, whichever comes last.
    const isLast = () => own === asked.current;
    setMaking({ kind, state: 'making' });
    try {
      const { makeFile } = await import('./make-file.ts');
      const file = await makeFile({ kind, readout, page, i18n, version, part: of });
      if (file !== undefined) saveFile(file.content, file.name);
      if (!isLast()) return;
      if (file === undefined) setMaking({ kind, state: 'empty' });
      else setMaking({ kind, state: 'made', file, href: URL.createObjectURL(file.content) });
    } catch {
      if (isLast()) setMaking({ kind, state: 'failed' });
    }
  };

  const bytesOf = (kind: DownloadKind) => sizes?.[downloadPath(readout.id, kind, readout.lang)];
  const offered = DOWNLOADS.filter((kind) =>
    sizes === undefined ? isMadeInPage(kind, readout) : bytesOf(kind) !== undefined,
  );
  return (
    <section aria-labelledby="downloads-heading" id={DOWNLOADS_ID} tabIndex={-1}>
      <h2 id="downloads-heading">{m.downloads.heading}</h2>
      <p>{m.downloads.lead}</p>
      {readout.licence !== undefined && <p className="panel-note">{readout.licence}</p>}
      {isOffline && sizes !== undefined && <p role="status">{m.downloads.offline}</p>}
      <ul className="downloads">
        {offered.map((kind) => (
          <DownloadEntry
            key={kind}
            kind={kind}
            href={sizes && fileHref(page, downloadPath(readout.id, kind, readout.lang))}
            bytes={bytesOf(kind)}
            part={kind === WHOLE ? undefined : part}
            making={making?.kind === kind ? making : null}
            onMake={make}
          />
        ))}
      </ul>
    </section>
  );
}

function letGo(making: Making | null): void {
  if (making?.state === 'made') URL.revokeObjectURL(making.href);
}
