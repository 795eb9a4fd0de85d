/** On paper, where nothing can be copied: the citations in words. Loaded ahead, since printing waits for nothing. */
import { useEffect, useState } from 'react';
import { loadCitations } from '../../data/citations.ts';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useReading } from '../../explorer/use-reading.ts';
import { viewLink } from '../../explorer/view-link.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { fillCitation } from '../../model/fill-citation.ts';
import { accessedNow } from '../../ui/accessed-now.ts';
import { whenIdle } from '../../ui/loading/when-idle.ts';

export function PrintedCitations() {
  const { page } = useExplorer();
  const reading = useReading();
  const i18n = useI18n('use');
  const { m } = i18n;
  const [words, setWords] = useState<{ explorer: string; article: string }>();
  useEffect(
    () =>
      whenIdle(async () => {
        // Where they do not come there is nothing to print; a button that asks for them says so.
        const citations = await loadCitations(page, document, reading).catch(() => undefined);
        if (citations === undefined) return;
        const { cited: address } = viewLink(window.location.href, '', page);
        const inWords = (what: 'explorer' | 'article') =>
          fillCitation(citations[what], 'text', { address, accessed: accessedNow(i18n) });
        setWords({ explorer: inWords('explorer'), article: inWords('article') });
      }),
    [page, reading, i18n],
  );
  if (words === undefined) return null;
  return (
    <dl className="print-only">
      <dt>{m.take.explorer}</dt>
      <dd>{words.explorer}</dd>
      <dt>{m.take.article}</dt>
      <dd>{words.article}</dd>
    </dl>
  );
}
