import { isForPage } from '../../ui/page-key.ts';

/**
 * What a key makes of a search: "/" opens it, and what is typed while its dialog is on its way is kept.
 * @param query - what is searched for; `null` where the search is closed
 * @returns what is searched for then; nothing where the key means something else
 */
export function queryAfterKey(event: KeyboardEvent, query: string | null): string | undefined {
  if (!isForPage(event)) return undefined;
  const { key, code, shiftKey } = event;
  // In a Cyrillic layout the same key writes another sign; with Shift it is that of the list of keys.
  if (query === null) return key === '/' || (code === 'Slash' && !shiftKey && key !== '?') ? '' : undefined;
  return key.length === 1 && document.querySelector('dialog.search') === null ? query + key : undefined;
}
