/** What a press of the pointer means: a first click chooses; a drag selects text, and so does a double click. */
import type { MouseEvent, PointerEvent } from 'react';

/** Pixels of the screen that a hand may move while it clicks. */
const STILL = 4;

/** Where the mouse or pen was last pressed on something that chooses; a finger that drags scrolls, and never clicks. */
let pressed: { x: number; y: number } | null = null;

export function notePress({ pointerType, clientX, clientY }: PointerEvent): void {
  pressed = pointerType === 'touch' ? null : { x: clientX, y: clientY };
}

/**
 * Whether a click is one that chooses. The second click of a double click is none, wherever the first one has
 * brought the page; nor is the end of a drag, on something that noted its press. One made by a key always is.
 */
export function isChoosing({ detail, clientX, clientY }: MouseEvent | globalThis.MouseEvent): boolean {
  const from = pressed;
  pressed = null;
  if (detail === 0) return true;
  const moved = from === null ? 0 : Math.hypot(clientX - from.x, clientY - from.y);
  return detail === 1 && !(moved > STILL);
}

/** The longest time in ms that lies between the two clicks of a double click, as systems have it. */
const DOUBLE_CLICK = 500;

/**
 * Does something once no second click can follow: what would move the words under the pointer.
 * @returns takes it back, as the end of an effect does
 */
export function afterDoubleClick(act: () => void): () => void {
  const timer = setTimeout(act, DOUBLE_CLICK);
  return () => clearTimeout(timer);
}
