/** While the live map is on its way: a quiet sign soon, in words after a while. Its picture can be used meanwhile. */
import { useEffect, useState } from 'react';

const LONG_MS = 10_000;

/** What is said after a while. */
export type WaitingSignProps = { words: string };

export function WaitingSign({ words }: WaitingSignProps) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="map-waiting" role="status">
      {isLong ? words : <span aria-hidden="true">…</span>}
    </p>
  );
}
