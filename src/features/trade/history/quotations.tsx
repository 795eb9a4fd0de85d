/** A page's own words on what a record tells in ours, each with its publisher where there are several. */
import { useExplorer } from '../../../explorer/explorer-context.tsx';
import type { Quotation } from '../../../model/readout.ts';

export type QuotationsProps = { quotations: Quotation[] | undefined };

export function Quotations({ quotations = [] }: QuotationsProps) {
  const { index } = useExplorer();
  return quotations.map(({ source, language, text }) => (
    <p key={text} className="quotation">
      «<span lang={language}>{text}</span>»
      {quotations.length > 1 && ` (${index.sources.get(source)?.publisher})`}
    </p>
  ));
}
