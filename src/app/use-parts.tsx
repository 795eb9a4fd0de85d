/** What a reader takes along: a page of its own on a site, an appendix in a single file. */
import { useI18n } from '../i18n/i18n-context.tsx';
import { isSingleFile } from '../model/site-paths.ts';
import { LatePanel } from '../ui/loading/late-panel.tsx';
import {
  checkChunk,
  citeChunk,
  downloadsChunk,
  embedChunk,
  picturesChunk,
  versionsChunk,
} from './use-chunks.ts';

export function UseParts() {
  const { m } = useI18n('use');
  return (
    <div className="use-parts">
      <p>{m.use.lead}</p>
      <noscript>
        <p>{m.use.filesAlone}</p>
      </noscript>
      <LatePanel name={m.take.heading} chunk={citeChunk} />
      <LatePanel name={m.app.use} chunk={downloadsChunk} />
      {/* A file lies where no other page finds it. */}
      {!isSingleFile() && <LatePanel name={m.use.embed} chunk={embedChunk} />}
      <LatePanel name={m.use.pictures} chunk={picturesChunk} />
      <LatePanel name={m.check.heading} chunk={checkChunk} />
      <LatePanel name={m.use.versions} chunk={versionsChunk} />
    </div>
  );
}
