/** The address of a page on which there is nothing to choose but what is searched for. */

/** How many code units of what is searched for an address may have. */
export const LONGEST_QUERY = 200;

/** @returns what is searched for, as it was typed; `null` where the search is closed */
export const readQuery = (search: string): string | null =>
  new URLSearchParams(search).get('q')?.slice(0, LONGEST_QUERY) ?? null;

/** @returns the query string; `''` for a search that is closed */
export const formatQuery = (query: string | null): string =>
  query === null ? '' : `?${new URLSearchParams({ q: query })}`;
