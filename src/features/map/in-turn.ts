/** Parts drawn one after the other, each in a task of its own: none of them holds the reader up. */
import { useEffect, useState } from 'react';

/** @returns how many of `total` parts to draw by now; it grows by one with each task, and follows `total` down. */
export function useInTurn(total: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= total) return;
    const next = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(next);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
