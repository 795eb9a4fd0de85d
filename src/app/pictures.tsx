/** Which panels there are pictures of, and what draws them. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import type { ReadoutIndex } from '../explorer/readout-index.ts';
import type { View } from '../explorer/view.ts';
import { placesPicture } from '../features/map/places-picture.ts';
import { PicturesSection } from '../features/pictures/pictures-section.tsx';
import { commitmentsPicture } from '../features/timeline/commitments-picture.ts';
import { timelineGroups } from '../features/timeline/groups.ts';
import { targetPicture } from '../features/trade/target/target-picture.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import { embedsOf } from '../model/embeds.ts';
import type { Embedded } from '../model/site-paths.ts';

const DRAWN = { timeline: commitmentsPicture, target: targetPicture, map: placesPicture };

/** What is filtered away is no picture; the target stands, whatever is shown. */
const EMPTY: Readonly<Record<Embedded, (index: ReadoutIndex, view: View) => boolean>> = {
  timeline: (index, { visible }) => timelineGroups(index, visible).commitments.length === 0,
  target: () => false,
  map: (_, { placeCounts }) => [...placeCounts.values()].every(({ own, within }) => own + within === 0),
};

export function Pictures() {
  const { index } = useExplorer();
  const { readout } = index;
  const { sectionNames } = useI18n().m.app;
  const names = { timeline: sectionNames.commitments, target: sectionNames.target, map: sectionNames.map };
  return (
    <PicturesSection
      panels={embedsOf(readout).map((id) => ({
        ...{ id, name: names[id], draw: DRAWN[id] },
        isEmpty: (view) => EMPTY[id](index, view),
      }))}
    />
  );
}
