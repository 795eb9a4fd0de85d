/** Which text of the article the reader has chosen last: kept in this browser alone. */
import { INITIAL_STATE, TEXT_MODES, type TextMode } from '../../explorer/address.ts';

/** Where a browser keeps it; read before anything is painted too (head-script.ts), so that the text does not jump. */
export const TEXT_KEY = 'sapar-text';

/** Storage may be denied; then the address alone has the choice. */
export function keepText(mode: TextMode): void {
  try {
    localStorage.setItem(TEXT_KEY, mode);
  } catch {
    return;
  }
}

export function keptText(): TextMode {
  try {
    const kept = localStorage.getItem(TEXT_KEY);
    return TEXT_MODES.find((mode) => mode === kept) ?? INITIAL_STATE.text;
  } catch {
    return INITIAL_STATE.text;
  }
}
