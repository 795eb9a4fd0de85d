/** Addresses of what stands in the explorer. */
import { addressHref } from '../explorer/address.ts';
import { useExplorer, useSettledView } from '../explorer/explorer-context.tsx';
import { homeHref, isExplorer } from '../model/site-paths.ts';

/** @returns the address of an element by its id: on the same page, or from another one with the same view */
export function useSectionHref(): (id: string) => string {
  const { page } = useExplorer();
  const query = useSettledView(({ state }) => addressHref(state));
  return (id) => `${isExplorer(page) ? '' : homeHref(page) + query}#${id}`;
}
