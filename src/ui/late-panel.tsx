/**
 * A part of the page whose HTML is there from the start and whose program comes when the rest is alive: React takes it
 * over then. Until its program is there its links are the browser's own, as everywhere without script.
 */
import { type ComponentType, lazy, memo, Suspense, useState } from 'react';
import { withPatience } from '../data/patience.ts';
import { PanelBoundary } from './panel-boundary.tsx';

export type LatePanelProps = {
  name: string;
  /** Stands outside the component that uses it. */
  load: () => Promise<ComponentType>;
};

/** Drawn anew by itself alone, not with what it stands in. */
export const LatePanel = memo(function LatePanel({ name, load }: LatePanelProps) {
  const make = () => lazy(async () => ({ default: await withPatience(load(), name) }));
  // A load that failed is remembered by what loaded it: trying again takes a new one.
  const [Panel, setPanel] = useState(make);
  return (
    <PanelBoundary name={name} onRetry={() => setPanel(make)}>
      <Suspense fallback={null}>
        <Panel />
      </Suspense>
    </PanelBoundary>
  );
});
