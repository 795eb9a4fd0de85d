/** How many children of a line have no room in its first row. */
import { type RefObject, useEffect, useState } from 'react';

/** @param isSpread - while all rows are shown the number stays what it was. */
export function useHidden(line: RefObject<HTMLElement | null>, isSpread: boolean): number {
  const [hidden, setHidden] = useState(0);
  useEffect(() => {
    const element = line.current;
    if (element === null || isSpread || typeof ResizeObserver === 'undefined') return undefined;
    const count = () => {
      const items = [...element.children].filter((child) => child instanceof HTMLElement);
      const top = items[0]?.offsetTop ?? 0;
      setHidden(items.filter((item) => item.offsetTop > top).length);
    };
    const observer = new ResizeObserver(count);
    observer.observe(element);
    return () => observer.disconnect();
  }, [line, isSpread]);
  return hidden;
}
