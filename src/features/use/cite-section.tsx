/** Citations of the explorer and of the article, and a link to the view. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { CiteButtons } from '../../ui/cite-buttons.tsx';
import { CopyingOutcome, useCopying } from '../../ui/copying.tsx';
import { USE_SECTION_IDS } from '../../ui/element-ids.ts';
import { LinkButtons } from '../../ui/link-buttons.tsx';
import { PrintedCitations } from './printed-citations.tsx';

export function CiteSection() {
  const { index } = useExplorer();
  const { m } = useI18n('use');
  const copying = useCopying();
  return (
    <section id={USE_SECTION_IDS.cite} className="needs-script" aria-labelledby="cite-heading">
      <h2 id="cite-heading">{m.take.heading}</h2>
      <div className="copy-buttons">
        <CiteButtons what="explorer" label={m.take.explorer} copying={copying} />
        <CiteButtons what="article" label={m.take.article} copying={copying} />
        <fieldset className="cite-buttons">
          <legend>{m.take.view}</legend>
          <LinkButtons title={index.readout.title} copying={copying} />
        </fieldset>
        <CopyingOutcome outcome={copying.outcome} />
      </div>
      <PrintedCitations />
    </section>
  );
}
