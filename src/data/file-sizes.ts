/** How large the site's files are that a page offers: a JSON block in it, since the build makes the page after the files. */
import { createContext, useContext, useState } from 'react';
import { hasBlock, readBlock } from './page-data.ts';

export const FILE_SIZES_ID = 'sapar-files';

/** Bytes by the path of the file within the site. */
export type FileSizes = Readonly<Record<string, number>>;

/** What the build gives while it renders. */
export const FileSizesContext = createContext<FileSizes | null>(null);

/** `undefined` where no file lies beside the page: in a single file, and while developing. */
export function useFileSizes(): FileSizes | undefined {
  const given = useContext(FileSizesContext);
  const [sizes] = useState(() => given ?? sizesIn(globalThis.document));
  return sizes;
}

function sizesIn(document: Document | undefined): FileSizes | undefined {
  if (document === undefined || !hasBlock(document, FILE_SIZES_ID)) return undefined;
  return readBlock(document, FILE_SIZES_ID) as FileSizes;
}
