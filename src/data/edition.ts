/** What the build alone knows of a page's data: a JSON block in it. */
import { createContext, useContext, useState } from 'react';
import { hasBlock, readBlock } from './page-data.ts';

export const EDITION_ID = 'sapar-edition';

export interface Edition {
  /** The name of the reading: that of the kept version, else a hash, another one for every change in any language. */
  version: string;
  /** Where errors are reported, if the build was told: see site/report-to.ts. */
  reportTo?: string | undefined;
  /** Whether the page's language has several readouts: their list is the site's home. */
  isListed?: true;
}

/** What the build gives while it renders. */
export const EditionContext = createContext<Edition | null>(null);

/** `undefined` while developing. */
export function useEdition(): Edition | undefined {
  const given = useContext(EditionContext);
  const [edition] = useState(() => given ?? editionIn(globalThis.document));
  return edition;
}

function editionIn(document: Document | undefined): Edition | undefined {
  if (document === undefined || !hasBlock(document, EDITION_ID)) return undefined;
  return readBlock(document, EDITION_ID) as Edition;
}
