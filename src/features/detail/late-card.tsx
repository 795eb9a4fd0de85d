/**
 * The card's program comes when the page is alive and idle, or when something is chosen before: until then nobody
 * needs it.
 */
import { type ComponentType, useEffect, useState } from 'react';
import { withTimeout } from '../../data/timeout.ts';

/** The program once it is there: a card is then shown at once. */
let Card: ComponentType | undefined;

export async function loadCard(): Promise<ComponentType> {
  Card ??= (await withTimeout(import('./detail-card.tsx'), 'the card')).DetailCard;
  return Card;
}

/** Throws what kept the program from coming: the boundary around it says so, and tries again with another one. */
export function LateCard() {
  const [Loaded, setLoaded] = useState(() => Card);
  const [fault, setFault] = useState<{ cause: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadCard().then(
      (loaded) => isWanted && setLoaded(() => loaded),
      (cause: unknown) => isWanted && setFault({ cause }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (fault !== null) throw fault.cause;
  return Loaded === undefined ? null : <Loaded />;
}
