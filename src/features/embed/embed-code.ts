/** What an author copies to show a panel in a page of their own. */
import type { Embedded } from '../../model/site-paths.ts';

/** How a panel is to look in the page of another site. */
export interface EmbedOptions {
  /** The embed's whole address. */
  address: string;
  /** What the frame is called for who does not see it. */
  title: string;
  panel: Embedded;
  /** Whether a script gives the frame the height that the embed tells. */
  fitsHeight: boolean;
}

/** In CSS pixels: the whole panel has room from a width of 560 on, on narrower pages the frame scrolls without the script. */
export const HEIGHTS: Readonly<Record<Embedded, number>> = { timeline: 360, target: 300, map: 540 };

/** The bounds of what an embed may ask for, in CSS pixels. */
const LEAST = 100;
const MOST = 1600;

/**
 * Sets the height of the frame that tells it, whichever embed of the readout it is: several may be on one page, and the
 * script as often. What another frame or another site says is not listened to.
 * @param address - an embed's whole address
 */
function fittingHeight(address: string): string {
  // Written as `src` gives it: whole, with quotation marks and angle brackets encoded.
  const { href } = new URL('../', address);
  return `<script>
addEventListener('message', ({ data, origin, source }) => {
  const own = ${JSON.stringify(href)};
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (!frame?.src.startsWith(own) || !own.startsWith(origin + '/')) return;
  if (data?.type === 'sapar-height' && data.height > 0)
    frame.height = Math.min(Math.max(data.height, ${LEAST}), ${MOST});
});
</script>`;
}

/** @returns the height that an embed's message tells, within the same bounds; `undefined` for any other message */
export function heightTold(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data && 'height' in data)) return undefined;
  const height = Number(data.height);
  if (data.type !== 'sapar-height' || !(height > 0)) return undefined;
  return Math.min(Math.max(height, LEAST), MOST);
}

/** HTML, which works without the script too. */
export function embedCode({ address, title, panel, fitsHeight }: EmbedOptions): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${HEIGHTS[panel]}" style="border: 0"></iframe>`;
  return fitsHeight ? `${frame}\n${fittingHeight(address)}` : frame;
}

/** For an attribute's value in quotation marks. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
