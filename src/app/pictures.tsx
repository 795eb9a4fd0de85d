/** Which panels there are pictures of, and what draws them. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { placesPicture } from '../features/map/places-picture.ts';
import { PicturesSection } from '../features/pictures/pictures-section.tsx';
import { commitmentsPicture } from '../features/timeline/commitments-picture.ts';
import { targetPicture } from '../features/trade/target/target-picture.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { embedsOf } from '../model/embeds.ts';
import type { Statement } from '../model/readout.ts';
import type { Embedded } from '../model/site-paths.ts';

const DRAWN = { timeline: commitmentsPicture, target: targetPicture, map: placesPicture };

/** Which statements a picture shows; the target stands, whatever is shown. */
const IS_IN: Readonly<Record<Embedded, ((statement: Statement) => boolean) | undefined>> = {
  timeline: ({ kind }) => kind === 'commitment',
  target: undefined,
  map: ({ places }) => places.length > 0,
};

export function Pictures() {
  const { readout } = useExplorer().index;
  const { sectionNames } = useI18n().m.app;
  const names = { timeline: sectionNames.commitments, target: sectionNames.target, map: sectionNames.map };
  return (
    <PicturesSection
      panels={embedsOf(readout).map((id) => ({
        ...{ id, name: names[id], draw: DRAWN[id] },
        isIn: IS_IN[id],
      }))}
    />
  );
}
