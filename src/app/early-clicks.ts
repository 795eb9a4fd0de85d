/**
 * Clicks made before the page is interactive. A link works without script and is left alone; a button does not, so its
 * click is kept and made again once somebody answers.
 */
import { CONTROLS, clickAgain } from '../ui/loading/click-again.ts';

declare global {
  interface Document {
    /** What was clicked too early, in order; gone once the page is interactive. */
    earlyClicks?: HTMLElement[] | undefined;
  }
}

/** Part of the page's one inline script, see head-script.ts: as short as can be. */
export const EARLY_CLICKS_SCRIPT = `{let d=document,c=d.earlyClicks=[];d.onclick=e=>{let b=e.target.closest("${CONTROLS}");b&&(e.preventDefault(),c.push(b))}}`;

/** From here on clicks are answered as they come. */
export function stopKeepingClicks(): readonly HTMLElement[] {
  const kept = document.earlyClicks ?? [];
  document.earlyClicks = undefined;
  document.onclick = null;
  return kept;
}

/** Makes the early clicks again. */
export function replayEarlyClicks(): void {
  clickAgain(stopKeepingClicks());
}
