/** Components whose code is a chunk of its own, loaded after the rest of the page. */
import { type ComponentType, createElement, lazy, useEffect, useState } from 'react';
import { withTimeout } from '../../data/timeout.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { inTurn, onTakenOver } from './turns.ts';

export interface LateChunk<Props extends object = object> {
  /**
   * Loads the chunk, its words in the page's language among it, before anybody needs it; once it is there, it is not
   * asked for again.
   * @throws Error where it does not come, or not in time
   */
  preload(i18n: I18n): Promise<ComponentType<Props>>;
  /**
   * The component if its chunk is there, else one that suspends until it is, and until its turn if it stands in the
   * prerendered page. A new one is another attempt to load it.
   */
  component(i18n: I18n): ComponentType<Props>;
}

/**
 * @param name what an error calls it
 * @param load imports the chunk and its words, and takes the component out of it
 * @param id of what the component is in the prerendered page, or of something inside it
 */
export function lateChunk<Props extends object = object>(
  name: string,
  load: (i18n: I18n) => Promise<ComponentType<Props>>,
  id?: string,
): LateChunk<Props> {
  /** By language: its words belong to it. */
  const loaded = new WeakMap<I18n, ComponentType<Props>>();
  const preload = async (i18n: I18n) => {
    const found = loaded.get(i18n) ?? (await withTimeout(load(i18n), name));
    loaded.set(i18n, found);
    return found;
  };
  return {
    preload,
    component: (i18n) =>
      loaded.get(i18n) ??
      lazy(async () => ({
        default: id === undefined ? await preload(i18n) : telling(id, await inTurn(id, () => preload(i18n))),
      })),
  };
}

/** The component, which says when it answers. */
function telling<Props extends object>(id: string, Part: ComponentType<Props>): ComponentType<Props> {
  return function TellingPart(props: Props) {
    useEffect(() => onTakenOver(id), []);
    return createElement(Part, props);
  };
}

/** @returns the component, for a `Suspense` around it, and what loads its chunk again after a failure */
export function useLateChunk<Props extends object>({
  component,
}: LateChunk<Props>): [ComponentType<Props>, () => void] {
  // A failure is remembered by the component that met it: trying again takes a new one.
  const i18n = useI18n();
  const [Component, setComponent] = useState(() => component(i18n));
  return [Component, () => setComponent(() => component(i18n))];
}
