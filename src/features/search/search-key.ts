/** Where a key means what it writes. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * What a key makes of a search: "/" opens it, and what is typed while its dialog is on its way is kept.
 * @param query - what is searched for; `null` where the search is closed
 * @returns what is searched for then; nothing where the key means something else
 */
export function queryAfterKey(event: KeyboardEvent, query: string | null): string | undefined {
  const { target, key, code, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || (target instanceof Element && target.closest(FIELDS))) return undefined;
  // In a Cyrillic layout the same key writes another sign.
  if (query === null) return key === '/' || code === 'Slash' ? '' : undefined;
  return key.length === 1 && document.querySelector('dialog.search') === null ? query + key : undefined;
}
