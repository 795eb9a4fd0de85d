/** A panel for a page of the reader's own: which one and how it looks, the code, and a preview when it is asked for. */
import { useState } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { embedsOf } from '../../model/embeds.ts';
import type { Embedded } from '../../model/site-paths.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { EMBED_ID } from '../../ui/element-ids.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { embedHref, wholeAddress } from './embed-address.ts';
import { embedCode } from './embed-code.ts';
import { EmbedPreview } from './embed-preview.tsx';
import { THEMES, type Theme } from './embed-theme.ts';

/** Whose names the panels have, among the explorer's sections. */
const SECTIONS = { timeline: 'commitments', target: 'target', map: 'map' } as const;

export function EmbedSection() {
  const { index, page } = useExplorer();
  const { readout } = index;
  const view = useSettledView(({ state }) => formatAddress(state));
  const { m } = useI18n('show');
  const isHydrated = useIsHydrated();
  const [panel, setPanel] = useState<Embedded>('timeline');
  const [theme, setTheme] = useState<Theme>('system');
  const [fitsHeight, setFitsHeight] = useState(true);
  const nameOf = (one: Embedded) => m.app.sectionNames[SECTIONS[one]];
  const title = `${nameOf(panel)}: ${readout.title}`;
  const href = embedHref(page, panel, view, theme);
  // The prerendered page does not know where it lies.
  const code = isHydrated
    ? embedCode({ address: wholeAddress(href, document), title, panel, fitsHeight })
    : '';
  return (
    <section id={EMBED_ID} className="needs-script" aria-labelledby="embed-heading" tabIndex={-1}>
      <h2 id="embed-heading">{m.embeds.heading}</h2>
      <p>{m.embeds.lead}</p>
      <div className="embed-options">
        <SegmentedControl
          label={m.embeds.panel}
          options={embedsOf(readout).map((id) => ({ id, name: nameOf(id) }))}
          value={panel}
          onChange={setPanel}
        />
        <SegmentedControl
          label={m.app.theme}
          options={THEMES.map((id) => ({ id, name: m.app.themes[id] }))}
          value={theme}
          onChange={setTheme}
        />
        <label>
          <input
            type="checkbox"
            checked={fitsHeight}
            onChange={({ target }) => setFitsHeight(target.checked)}
          />{' '}
          {m.embeds.fitsHeight}
        </label>
      </div>
      <CopyField label={m.embeds.code} words={code} rows={fitsHeight ? 10 : 4} />
      <EmbedPreview href={href} title={title} panel={panel} />
    </section>
  );
}
