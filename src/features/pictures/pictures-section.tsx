/** Pictures of the panels to take along: one is chosen, shown, and saved; with words for who does not see it. */
import { useMemo, useState } from 'react';
import { formatAddress } from '../../explorer/address.ts';
import { useExplorer, useSettledView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import type { Embedded } from '../../model/site-paths.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { PICTURES_ID } from '../../ui/element-ids.ts';
import type { Draw } from '../../ui/picture/drawing.ts';
import { saveFile } from '../../ui/save-file.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useIsHydrated } from '../../ui/use-is-hydrated.ts';
import { makePicture } from './picture.ts';
import { asPng, dataAddress, measureBy } from './raster.ts';
import { viewAddress } from './view-address.ts';

export type PicturesSectionProps = {
  /**
   * What draws each panel that the readout has, under its name; and which statements are in it, where it is not the same
   * whatever is shown: without any of them there is no picture.
   */
  panels: readonly {
    id: Embedded;
    name: string;
    draw: Draw;
    isIn: ((statement: Statement) => boolean) | undefined;
  }[];
};

export function PicturesSection({ panels }: PicturesSectionProps) {
  const { index, page } = useExplorer();
  const { readout } = index;
  const view = useSettledView((whole) => whole);
  const i18n = useI18n('late');
  const { m } = useI18n('show');
  const credit = useI18n('embed');
  const isHydrated = useIsHydrated();
  const [chosen, setChosen] = useState<Embedded>('timeline');
  const [fault, setFault] = useState(false);
  const panel = panels.find(({ id }) => id === chosen);
  const draw = panel?.draw;
  const isEmpty = panel?.isIn !== undefined && !view.visible.some(panel.isIn);
  const picture = useMemo(() => {
    // Drawn in the browser alone, which knows its fonts and where the page lies.
    if (!isHydrated || draw === undefined || isEmpty) return undefined;
    const address = viewAddress(page, formatAddress(view.state), document);
    const input = { index, view, i18n, pictures: m.pictures, measure: measureBy(document) };
    return makePicture(draw, input, address, credit);
  }, [isHydrated, draw, isEmpty, index, page, view, i18n, m, credit]);
  const save = async (content: () => Promise<Blob>, ending: string) => {
    try {
      saveFile(await content(), `${readout.id}.${readout.lang}.${chosen}.${ending}`);
      setFault(false);
    } catch {
      setFault(true);
    }
  };
  return (
    <section id={PICTURES_ID} className="needs-script" aria-labelledby="pictures-heading" tabIndex={-1}>
      <h2 id="pictures-heading">{m.pictures.heading}</h2>
      <p>{m.pictures.lead}</p>
      <div className="embed-options">
        <SegmentedControl label={m.embeds.panel} options={panels} value={chosen} onChange={setChosen} />
      </div>
      <div role="status">{isHydrated && isEmpty && <p>{m.pictures.empty}</p>}</div>
      {picture && (
        <>
          <img
            className="picture"
            src={dataAddress(picture.svg)}
            width={picture.width}
            height={picture.height}
            alt={picture.alt}
          />
          <p className="chips">
            <button
              type="button"
              className="chip"
              onClick={() => save(async () => new Blob([picture.svg], { type: 'image/svg+xml' }), 'svg')}
            >
              {m.pictures.svg}
            </button>
            <button type="button" className="chip" onClick={() => save(() => asPng(picture), 'png')}>
              {m.pictures.png}
            </button>
            <span role="status">{fault && m.pictures.failed}</span>
          </p>
          <CopyField label={m.pictures.alt} words={picture.alt} rows={5} />
        </>
      )}
    </section>
  );
}
