/** Citations as a single file has them in the page: short ones, to see what is filled in where. */
import { CITATIONS_ID } from '../../src/data/page-data.ts';
import { BLANKS, type Citation, type Citations } from '../../src/model/citations.ts';

const citation = (what: string): Citation => {
  const url = `${BLANKS.address}?sel=statement:${BLANKS.id}`;
  return {
    text: `${what}: ${BLANKS.title} «${BLANKS.words}» ${url} (${BLANKS.accessed})`,
    bibtex: `@online{${what},\n\ttitle = {${BLANKS.title}},\n\turl = {${url}},\n\turldate = {${BLANKS.accessed}},\n}`,
    ris: `TY  - ELEC\nTI  - ${BLANKS.title}\nUR  - ${url}\nY2  - ${BLANKS.accessed}\nER  - `,
    csl: { id: what, title: BLANKS.title, URL: url },
  };
};

export const SHORT_CITATIONS: Citations = {
  explorer: { ...citation('explorer'), text: `Sapar. ${BLANKS.address}` },
  statement: citation('statement'),
  passage: citation('passage'),
  article: { ...citation('article'), text: `The article. (n.d.). Retrieved ${BLANKS.accessedByStyle}` },
};

/** @returns what takes them out again */
export function putCitationsIntoPage(): () => void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = CITATIONS_ID;
  block.textContent = JSON.stringify(SHORT_CITATIONS);
  document.body.append(block);
  return () => block.remove();
}
