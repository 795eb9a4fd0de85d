/** The chart's marks under the pointer and the keys: each is a link to its record. */
import type { KeyboardEvent, MouseEvent } from 'react';
import { isPlainClick } from '../../../ui/choice-link.tsx';
import { tradeRecordId } from '../../../ui/element-ids.ts';
import { nearestTo } from '../../../ui/layout.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The record that a mark stands for. */
export const recordIdOf = (link: Element | null) =>
  link?.getAttribute('href')?.slice(tradeRecordId('').length + 1);

/** Marks stand close together: a click that hits none of them means the nearest. */
export function chooseMark(event: MouseEvent<SVGSVGElement>, show: (id: string | undefined) => void): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  const { currentTarget, target, clientX, clientY } = event;
  const link =
    (target as Element).closest('a') ?? nearestTo([...currentTarget.querySelectorAll('a')], clientX, clientY);
  link?.focus({ preventScroll: true });
  show(recordIdOf(link ?? null));
}

/** Point by point with the arrow keys, to either end with Home and End. */
export function walkMarks(event: KeyboardEvent<SVGSVGElement>): void {
  const marks = [...event.currentTarget.querySelectorAll('a')];
  const at = marks.indexOf(event.target as HTMLAnchorElement & SVGAElement);
  const step = STEPS[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? marks.length - 1
        : step === undefined
          ? undefined
          : at + step;
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  marks[next]?.focus();
}
