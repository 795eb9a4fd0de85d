/** Keys that are meant for the page as a whole. */

/** Where a key means what it writes, and what is open over the page and has keys of its own. Not what is ticked or drawn. */
const ELSEWHERE =
  'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable], dialog:not(.card)';

/** Whether a key may be a command to the page: it writes nothing, and is no command to the browser. */
export function isForPage({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  return !(target instanceof Element && target.closest(ELSEWHERE));
}
