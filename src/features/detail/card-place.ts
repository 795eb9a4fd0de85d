/** Where the card stands: over the page, or in its flow where the screen is too low for both. */
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Selection } from '../../explorer/address.ts';
import { useExplorer, useSettledView, useView } from '../../explorer/explorer-context.tsx';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';
import { bringIntoView, isWide, lowScreen, shownIn } from '../../ui/layout.ts';

/** @returns the element in the flow that takes the card, or `null` where it lies over the page */
export function usePlaceInFlow(): HTMLElement | null {
  const { chosenFrom } = useExplorer();
  const origin = useView((view) => view.origin);
  const selection = useView(({ state }) => state.selection);
  // A row that the filters take away takes what stands in it along.
  const visible = useSettledView((view) => view.visible);
  const isLow = useSyncExternalStore(subscribe, () => lowScreen().matches);
  const [place] = useState(() => document.createElement('div'));
  const placedFor = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `visible` says when the page around it has changed.
  useLayoutEffect(() => {
    if (!isLow || selection === null) {
      place.remove();
      return;
    }
    const chosen = `${selection.kind}:${selection.id}`;
    const stays = origin === 'card' || placedFor.current === chosen;
    if (place.isConnected && stays) return;
    placedFor.current = chosen;
    put(place, chosenFrom.current?.isConnected ? chosenFrom.current : null, selection);
  }, [isLow, selection, origin, visible, place, chosenFrom]);
  useLayoutEffect(() => () => place.remove(), [place]);
  return isLow ? place : null;
}

function subscribe(listener: () => void): () => void {
  const list = lowScreen();
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Right after what chose it; where that has no room of its own, after what it speaks of: paragraph or map. */
function put(place: HTMLElement, from: HTMLElement | null, selection: Selection): void {
  const item = from?.closest('main li');
  if (item) item.append(place);
  else {
    const before = from?.closest('.text > *, .map-frame') ?? paragraphOf(selection);
    const map = selection.kind === 'place' ? document.getElementById(SECTION_IDS.map) : null;
    if (before) before.after(place);
    // The map is the last of its column. Not right behind it: React may have yet to take it over, and would miss its end.
    else if (map) map.parentElement?.append(place);
    else document.querySelector('.text')?.before(place);
  }
}

/** The paragraph of a statement. */
function paragraphOf({ kind, id }: Selection): Element | null | undefined {
  return kind === 'statement' ? document.getElementById(passageId(id))?.closest('.text > *') : undefined;
}

/** For whoever comes by a link to a place: its name on the map, beside the card or above it. */
export function showOnMap(place: string): void {
  // A picture for other screens is not drawn.
  const shown =
    shownIn(document, `.map-frame [data-place="${place}"]`)[0] ?? shownIn(document, '.map-frame')[0];
  if (shown) bringIntoView(shown, isWide() ? 'beside' : 'nearest');
}
