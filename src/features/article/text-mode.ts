/** Which text of the article is shown: the one that the address names, or else the reader's last choice. */
import { useEffect } from 'react';
import { namingText, type TextMode } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { withText } from '../../explorer/transitions.ts';
import { keepText, keptText } from './kept-text.ts';

/**
 * Both texts stand in the page, for paper: the style sheet shows one by an attribute of the root, which stands there
 * before the page is painted (head-script.ts).
 */
export function useTextMode(): [TextMode, (mode: TextMode) => void] {
  const { index, views, change } = useExplorer();
  const mode = useView(({ state }) => state.text);
  const isTranslated = index.readout.translation !== undefined;
  useEffect(() => {
    if (!isTranslated) return undefined;
    const { dataset } = document.documentElement;
    const shown = () => views.read().state.text;
    views.replace(namingText(views.read().search, keptText()));
    dataset['text'] = shown();
    // By the control or by "back": a reload shows what was seen last.
    return views.subscribe(() => {
      if (dataset['text'] === shown()) return;
      dataset['text'] = shown();
      keepText(shown());
    });
  }, [views, isTranslated]);
  return [mode, (next) => change(withText(views.read().state, next))];
}
