/** Puts values into a citation, written as each format asks for it. */
import { BLANKS, type Blank, type Citation, type CitationFormat } from './citations.ts';
import { passageWords } from './passage-words.ts';
import type { Readout, Statement } from './readout.ts';

/** What may stay blank. */
export type Filling = Partial<Record<'address' | 'id' | 'title' | 'words', string>>;

/** When a reader looked, which every citation says. */
export interface Accessed {
  /** As `2026-11-27`. */
  day: string;
  /** As the page writes days. */
  words: string;
  /** As CSL's styles do in the page's language. */
  byStyle: string;
}

type Values = Partial<Record<Blank, string>>;

const BLANK = new RegExp(
  Object.values(BLANKS)
    .map((blank) => blank.replaceAll('.', '\\.'))
    .join('|'),
  'g',
);

/** What a statement's citations say of it. */
export function fillingOf({ text }: Pick<Readout, 'text'>, { id, title, passages }: Statement): Filling {
  const words = passages.map((parts) => passageWords(text, parts)).join('» «');
  return { id, title, words };
}

/** @returns what is copied; a value that is not given stays blank */
export function fillCitation(
  citation: Citation,
  format: CitationFormat,
  filling: Filling & { accessed: Accessed },
): string {
  const {
    accessed: { day, words, byStyle },
    ...others
  } = filling;
  switch (format) {
    case 'text':
      return filled(
        citation.text,
        { ...others, accessed: words, accessedByStyle: byStyle },
        (value, blank) =>
          // A day keeps the spaces that do not break.
          blank === 'accessed' ? value : oneLine(value),
      );
    case 'ris':
      // Behind the last stroke stands what is no date, such as a season.
      return filled(citation.ris, { ...others, accessed: `${day.replaceAll('-', '/')}/` }, oneLine);
    case 'bibtex':
      return filled(citation.bibtex, { ...others, accessed: day }, (value, blank) =>
        blank === 'address' ? inBibtexAddress(value) : escapeBibtex(oneLine(value)),
      );
    case 'csl':
      return JSON.stringify(
        [{ ...citation.csl, accessed: { 'date-parts': [day.split('-').map(Number)] } }],
        (_, value: unknown) => (typeof value === 'string' ? filled(value, others, oneLine) : value),
        2,
      );
  }
}

/** All at once: what is filled in may say what stands for another value. */
function filled(text: string, values: Values, write: (value: string, blank: Blank) => string): string {
  return text.replace(BLANK, (found) => {
    const [blank] = (Object.keys(BLANKS) as Blank[]).filter((each) => BLANKS[each] === found);
    const value = blank && values[blank];
    return blank === undefined || value === undefined ? found : write(value, blank);
  });
}

/** A tag of RIS is a line. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}

const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that mean something in BibTeX or TeX; letters of every script stay as they are, in UTF-8. */
export function escapeBibtex(value: string): string {
  return value.replace(/[\\~^<>]|[{}%#&$_]/g, (sign) => BIBTEX[sign] ?? `\\${sign}`);
}

/** An address is read as it stands, but for what would end its field. */
function inBibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
