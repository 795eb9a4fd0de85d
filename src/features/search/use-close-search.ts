import { useExplorer } from '../../explorer/explorer-context.tsx';
import { withQuery } from '../../explorer/transitions.ts';

/** @returns closes the search, if the address has one */
export function useCloseSearch(): () => void {
  const { views, change } = useExplorer();
  return () => {
    const { state } = views.read();
    if (state.query !== null) change(withQuery(state, null));
  };
}
