/**
 * A part of the page in a chunk of its own. Where the prerendered page has it, React hydrates it once the chunk is
 * there; until then its links are the browser's own, as everywhere without script.
 */
import { memo, Suspense } from 'react';
import { type LateChunk, useLateChunk } from './late-chunk.ts';
import { PanelBoundary } from './panel-boundary.tsx';

export type LatePanelProps = { name: string; chunk: LateChunk };

/** Rendered anew by itself alone, not with what it stands in. */
export const LatePanel = memo(function LatePanel({ name, chunk }: LatePanelProps) {
  const [Panel, retry] = useLateChunk(chunk);
  return (
    <PanelBoundary name={name} onRetry={retry}>
      <Suspense fallback={null}>
        <Panel />
      </Suspense>
    </PanelBoundary>
  );
});
