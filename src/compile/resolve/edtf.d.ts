/** The part of edtf.js that is used here: its parser; the package ships no declarations for it. */
declare module 'edtf' {
  export interface ParsedEdtf {
    type: string;
    /** Year, month (from 0), day; a time of day may follow. */
    values: number[];
    approximate?: boolean;
    uncertain?: boolean;
    unspecified?: number;
  }
  /** @throws SyntaxError where the text is not EDTF. */
  export function parse(text: string): ParsedEdtf;
}
