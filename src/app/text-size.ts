/**
 * The size of all text, as the reader chose it: kept in this browser alone, and only where it is another than the
 * browser's. It is read before anything is painted (head-script.ts), so that nothing jumps.
 */
import { keepChoice, keptChoice } from '../data/kept-choice.ts';

/** In per cent of the browser's own; the sizes themselves are in tokens.css. */
export const SIZES = ['100', '115', '130', '150'] as const;
export type TextSize = (typeof SIZES)[number];

export function applySize(size: TextSize): void {
  const { dataset } = document.documentElement;
  if (size === '100') delete dataset['size'];
  else dataset['size'] = size;
  keepChoice('size', size === '100' ? null : size);
}

/** As a page from the page cache takes up the colours: see theme.ts. */
export function renewSize(): TextSize {
  const kept = keptChoice('size');
  if (kept !== undefined) applySize(SIZES.find((size) => size === kept) ?? '100');
  return readSize();
}

export function readSize(): TextSize {
  const current = document.documentElement.dataset['size'];
  return SIZES.find((size) => size === current) ?? '100';
}
