/**
 * A part of the page whose HTML is there from the start and whose program comes when the rest is alive: React takes it
 * over then. Until its program is there its links are the browser's own, as everywhere without script.
 */
import { type ComponentType, memo, Suspense } from 'react';
import { useLateProgram } from './late-program.ts';
import { PanelBoundary } from './panel-boundary.tsx';

export type LatePanelProps = {
  name: string;
  /** Stands outside the component that uses it. */
  load: () => Promise<ComponentType>;
};

/** Drawn anew by itself alone, not with what it stands in. */
export const LatePanel = memo(function LatePanel({ name, load }: LatePanelProps) {
  const [Panel, loadAgain] = useLateProgram(name, load);
  return (
    <PanelBoundary name={name} onRetry={loadAgain}>
      <Suspense fallback={null}>
        <Panel />
      </Suspense>
    </PanelBoundary>
  );
});
