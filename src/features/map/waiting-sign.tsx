/** While the live map is on its way: a quiet sign soon, in words after a while. Its picture can be used meanwhile. */
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';

const LONG_MS = 10_000;

export function WaitingSign() {
  const { m } = useI18n('late');
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="map-waiting" role="status">
      {isLong ? m.map.slow : <span aria-hidden="true">…</span>}
    </p>
  );
}
