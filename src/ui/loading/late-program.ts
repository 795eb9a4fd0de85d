/** A component whose program comes later. */
import { type ComponentType, type LazyExoticComponent, lazy, useState } from 'react';
import { withTimeout } from '../../data/timeout.ts';

/**
 * @param name what an error calls it
 * @param load stands outside the component that uses it
 * @returns the component, for a `Suspense` around it, and what asks for its program again
 */
export function useLateProgram<Props>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): [LazyExoticComponent<ComponentType<Props>>, () => void] {
  const make = () => lazy(async () => ({ default: await withTimeout(load(), name) }));
  // A load that failed is remembered by what loaded it: trying again takes a new one.
  const [Program, setProgram] = useState(make);
  return [Program, () => setProgram(make)];
}
