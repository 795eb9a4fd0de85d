import { useSyncExternalStore } from 'react';

/** False as prerendered and while React hydrates, true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
