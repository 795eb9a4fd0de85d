/** Puts values into a citation, written as each format asks for it. */
import { BLANKS, type Blank, type Citation, type CitationFormat } from './citations.ts';
import type { Readout, Statement } from './readout.ts';

export type Filling = Partial<Record<Blank, string>>;

const BLANK = new RegExp(
  Object.values(BLANKS)
    .map((blank) => blank.replaceAll('.', '\\.'))
    .join('|'),
  'g',
);

/** What a statement's citations say of it. */
export function fillingOf({ text }: Pick<Readout, 'text'>, { id, title, passages }: Statement): Filling {
  const words = passages.map((parts) => parts.map((range) => text.slice(...range)).join(' … ')).join('» «');
  return { id, title, words };
}

/** @returns what is copied; a value that is not given stays blank */
export function fillCitation(citation: Citation, format: CitationFormat, filling: Filling): string {
  switch (format) {
    case 'text':
      return filled(citation.text, filling, oneLine);
    case 'ris':
      return filled(citation.ris, filling, oneLine);
    case 'bibtex':
      return filled(citation.bibtex, filling, (value, blank) =>
        blank === 'address' ? inBibtexAddress(value) : escapeBibtex(oneLine(value)),
      );
    case 'csl':
      return JSON.stringify(
        [citation.csl],
        (_, value: unknown) => (typeof value === 'string' ? filled(value, filling, oneLine) : value),
        2,
      );
  }
}

/** All at once: what is filled in may say what stands for another value. */
function filled(text: string, filling: Filling, write: (value: string, blank: Blank) => string): string {
  return text.replace(BLANK, (found) => {
    const [blank] = (Object.keys(BLANKS) as Blank[]).filter((each) => BLANKS[each] === found);
    const value = blank && filling[blank];
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
