/** What opens the search: a button in the header, and the key "/". They come with script, all else when it is opened. */
import { useEffect } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { withQuery } from '../../explorer/transitions.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { queryAfterKey } from './search-key.ts';

export function SearchControl() {
  const { views, change, adjust } = useExplorer();
  const { m } = useI18n();
  const isHydrated = useIsHydrated();
  const open = () => change(withQuery(views.read().state, ''));
  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      const { state } = views.read();
      const query = queryAfterKey(event, state.query);
      if (query === undefined) return;
      event.preventDefault();
      if (state.query === null) change(withQuery(state, query));
      else adjust(withQuery(state, query));
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, [views, change, adjust]);
  if (!isHydrated) return null;
  return (
    <button
      type="button"
      className="quiet-button search-open"
      aria-label={m.app.search}
      aria-keyshortcuts="/"
      onClick={open}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: what is in a button with a name is not read. */}
      <svg viewBox="0 0 16 16">
        <path d="M10 10l5 5M1 6a5 5 0 0 0 10 0A5 5 0 0 0 1 6" />
      </svg>
    </button>
  );
}
