/** Copies a citation, a button a format; they are loaded when the first one is asked for. */
import { loadCitations } from '../data/citations.ts';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useReading } from '../explorer/use-reading.ts';
import { viewLink } from '../explorer/view-link.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { CITATION_FORMATS, type CitationFormat, type Citations } from '../model/citations.ts';
import { type Filling, fillCitation } from '../model/fill-citation.ts';
import { accessedNow } from './accessed-now.ts';
import type { Copying } from './copying.tsx';

/** What the formats are called everywhere. */
const NAMES = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

export type CiteButtonsProps = {
  what: keyof Citations;
  label: string;
  /** What is said of a statement. */
  filling?: Filling;
  copying: Copying;
};

export function CiteButtons({ what, label, filling = {}, copying }: CiteButtonsProps) {
  const { page } = useExplorer();
  const reading = useReading();
  const i18n = useI18n('late');
  const { m } = i18n;
  const copyAs = (format: CitationFormat) =>
    copying.copyLater(async () => {
      const citations = await loadCitations(page, document, reading);
      const { cited: address } = viewLink(window.location.href, '', page);
      return fillCitation(citations[what], format, { ...filling, address, accessed: accessedNow(i18n) });
    });
  return (
    <fieldset className="cite-buttons">
      <legend>{label}</legend>
      {CITATION_FORMATS.map((format) => (
        <button key={format} type="button" className="chip" onClick={() => copyAs(format)}>
          {format === 'text' ? m.cite.text : NAMES[format]}
        </button>
      ))}
    </fieldset>
  );
}
