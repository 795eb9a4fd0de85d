/**
 * Citations of a readout as the build writes them (`data/<readout>/citations.<lang>.json`). What differs from statement
 * to statement, the day on which a reader looks, and the page's address where the build does not know it, stand for
 * themselves: see fill-citation.ts.
 */

export const CITATION_FORMATS = ['text', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One publication; `csl` is an item of CSL-JSON without the day of access, which has no place for a word. */
export interface Citation {
  text: string;
  bibtex: string;
  ris: string;
  csl: Readonly<Record<string, unknown>>;
}

/** `statement`: our reading of it. `passage`: the article, with the words of a statement. */
export type Citations = Readonly<Record<'explorer' | 'statement' | 'passage' | 'article', Citation>>;

/**
 * What stands for a value until it is filled in. `.invalid` is nobody's and never will be (RFC 2606); the others are
 * words of no language, in small letters, which no style changes.
 */
export const BLANKS = {
  address: 'https://sapar.invalid/',
  id: 'saparfillsid',
  title: 'saparfillstitle',
  words: 'saparfillswords',
  /** The day of access: in text as the page writes days, elsewhere as a format wants it. */
  accessed: 'saparfillsaccessed',
  /** The same, in text in a style that CSL has words for: "November 27, 2026". */
  accessedByStyle: 'saparfillsstyledday',
} as const;
export type Blank = keyof typeof BLANKS;
