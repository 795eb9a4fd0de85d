/** Components whose code is a chunk of its own, loaded after the rest of the page. */
import { type ComponentType, lazy, useState } from 'react';
import { withTimeout } from '../../data/timeout.ts';
import { inTurn } from './turns.ts';

export interface LateChunk<Props extends object = object> {
  /**
   * Loads the chunk before anybody needs it; once it is there, it is not asked for again.
   * @throws Error where it does not come, or not in time
   */
  preload(): Promise<ComponentType<Props>>;
  /**
   * The component if its chunk is there, else one that suspends until it is, and until its turn if it stands in the
   * prerendered page. A new one is another attempt to load it.
   */
  component(): ComponentType<Props>;
}

/**
 * @param name what an error calls it
 * @param load imports the chunk and takes the component out of it
 * @param id of what the component is in the prerendered page, or of something inside it
 */
export function lateChunk<Props extends object = object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  id?: string,
): LateChunk<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await withTimeout(load(), name);
    return loaded;
  };
  return {
    preload,
    component: () =>
      loaded ?? lazy(async () => ({ default: await (id === undefined ? preload() : inTurn(id, preload)) })),
  };
}

/** @returns the component, for a `Suspense` around it, and what loads its chunk again after a failure */
export function useLateChunk<Props extends object>({
  component,
}: LateChunk<Props>): [ComponentType<Props>, () => void] {
  // A failure is remembered by the component that met it: trying again takes a new one.
  const [Component, setComponent] = useState(component);
  return [Component, () => setComponent(component)];
}
