/** The view as other pages of the readout take it over. */
import { addressHref } from '../explorer/address.ts';
import { useSettledView } from '../explorer/explorer-context.tsx';

/** @returns the query string, empty where nothing is chosen */
export function useQuery(): string {
  const query = useSettledView(({ state }) => addressHref(state));
  return query === '?' ? '' : query;
}
