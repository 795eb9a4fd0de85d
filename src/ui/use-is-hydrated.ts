import { startTransition, useEffect, useState } from 'react';

/**
 * False as prerendered and while React hydrates, true soon after. In a transition: asked of an external store, React
 * would draw all that waits for it again in one go, right when it has taken a part of the page over.
 */
export function useIsHydrated(): boolean {
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  return isHydrated;
}
