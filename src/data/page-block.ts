/** Data that one kind of page has beside its readout: a JSON block in it, written at build. */
import { type Context, createContext, useContext, useState } from 'react';
import { readBlock } from './page-data.ts';

export interface PageBlock<T> {
  /** Of the block's element. */
  id: string;
  /** Gives it while the build renders. */
  Given: Context<T | null>;
}

/** @param id - of the block's element */
export const pageBlock = <T>(id: string): PageBlock<T> => ({ id, Given: createContext<T | null>(null) });

/** @throws DataError on a page without it */
export function usePageBlock<T>({ id, Given }: PageBlock<T>): T {
  const given = useContext(Given);
  const [data] = useState(() => given ?? (readBlock(document, id) as T));
  return data;
}
