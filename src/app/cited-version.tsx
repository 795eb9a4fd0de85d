/** An address that names another version than that of the page: what is said of it comes in a chunk of its own. */
import { useEffect, useState } from 'react';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { VERSIONS } from '../i18n/load-versions.generated.ts';
import { withWords } from '../i18n/parts.ts';
import { type LateChunk, lateChunk } from '../ui/loading/late-chunk.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';

/** Read once: it says where the reader comes from, and goes from the address with the first choice. */
export function CitedVersion() {
  const { index, page } = useExplorer();
  const { m } = useI18n();
  const [chunk, setChunk] = useState<LateChunk>();
  useEffect(() => {
    // A text may have a bracket or a stop right after a link, and `&amp;` in it.
    const cited = /[?&](?:amp;)?v=([\w-]*\w)/.exec(window.location.search)?.[1];
    if (cited === undefined || cited === index.readout.version || page.under !== undefined) return;
    setChunk(
      lateChunk('what changed since', async (i18n) =>
        (await withWords(i18n, import('./cited-note.tsx'), VERSIONS)).citedNoteOf(cited),
      ),
    );
  }, [index, page]);
  return chunk && <LatePanel name={m.app.name} chunk={chunk} />;
}
