/**
 * Which text of the article this page shows: the style sheet goes by an attribute of the root. It stands there before
 * anything is painted (head-script.ts), by the address or else by the reader's last choice, so that the text does not jump.
 */
import { keepChoice } from '../../data/kept-choice.ts';
import { INITIAL_STATE, TEXT_MODES, type TextMode } from '../../explorer/address.ts';

export function shownText(): TextMode {
  const { text } = document.documentElement.dataset;
  return TEXT_MODES.find((mode) => mode === text) ?? INITIAL_STATE.text;
}

/** Where storage is denied the address alone has the choice. */
export function showText(mode: TextMode): void {
  document.documentElement.dataset['text'] = mode;
  keepChoice('text', mode);
}
