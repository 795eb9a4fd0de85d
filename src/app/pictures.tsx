/** Which panels there are pictures of, and what draws them. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { placesPicture } from '../features/map/places-picture.ts';
import { PicturesSection } from '../features/pictures/pictures-section.tsx';
import { commitmentsPicture } from '../features/timeline/commitments-picture.ts';
import { targetPicture } from '../features/trade/target/target-picture.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { embedsOf } from '../model/embeds.ts';

const DRAWN = { timeline: commitmentsPicture, target: targetPicture, map: placesPicture };

export function Pictures() {
  const { readout } = useExplorer().index;
  const { sectionNames } = useI18n().m.app;
  const names = { timeline: sectionNames.commitments, target: sectionNames.target, map: sectionNames.map };
  return (
    <PicturesSection panels={embedsOf(readout).map((id) => ({ id, name: names[id], draw: DRAWN[id] }))} />
  );
}
