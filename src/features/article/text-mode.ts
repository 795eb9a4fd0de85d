/** Which text of the article is shown: the one that the address names, or else the reader's last choice. */
import { useEffect } from 'react';
import { namingText, type TextMode } from '../../explorer/address.ts';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { withText } from '../../explorer/transitions.ts';
import { shownText, showText } from './kept-text.ts';

export function useTextMode(): [TextMode, (mode: TextMode) => void] {
  const { index, views, change } = useExplorer();
  const mode = useView(({ state }) => state.text);
  const isTranslated = index.readout.translation !== undefined;
  useEffect(() => {
    if (!isTranslated) return undefined;
    // By the control or by "back": a reload shows what was seen last.
    const follow = () => {
      const { text } = views.read().state;
      if (text !== shownText()) showText(text);
    };
    views.replace(namingText(views.read().search, shownText()));
    follow();
    return views.subscribe(follow);
  }, [views, isTranslated]);
  return [mode, (next) => change(withText(views.read().state, next))];
}
