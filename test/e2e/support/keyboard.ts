/** A walk over the page with the Tab key alone. */
import type { Page } from '@playwright/test';

export interface FocusStop {
  /** Tag, class and the first words, for messages. */
  name: string;
  /** Place in the document's order. */
  position: number;
  /** Whether a ring is drawn: around it, or around what stands for it. */
  hasRing: boolean;
  /** What lies over all of it, if anything. */
  hiddenBy: string | null;
}

/** How many stops come before the panels at most: WCAG asks for a way past what is repeated; who does not take it comes there soon too. */
export const MOST_STOPS = 22;

/** Stops that lie wholly behind something, and what it is. */
export const hidden = (stops: readonly FocusStop[]): string[] =>
  stops.flatMap(({ name, hiddenBy }) => (hiddenBy === null ? [] : [`${name} behind ${hiddenBy}`]));

/**
 * Tabs from where the focus is to the end of the page; every stop on the way.
 * @param until - a selector: the walk ends before the first stop within
 */
export async function walk(page: Page, until = 'none'): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page, until);
    if (stop === null || stop.position < (stops.at(-1)?.position ?? -1)) return stops;
    stops.push(stop);
  }
  throw new Error(`no end after ${stops.length} stops: ${stops.slice(-4).map(({ name }) => name)}`);
}

/**
 * The element with the focus; `null` where the page has none.
 * @param until - a selector: what has the focus within is none
 */
export async function focusStop(page: Page, until = 'none'): Promise<FocusStop | null> {
  return page.evaluate((end) => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.closest(end) !== null) return null;
    // A radio button of a strip is drawn by its label, and so is its ring.
    const drawn = (element.matches('[type=radio]') && element.nextElementSibling) || element;
    const ground = element.closest('label') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    // Hidden means wholly hidden, as WCAG 2.4.11 has it: no part of what is on the screen lies on top.
    const over = [...ground.getClientRects()].flatMap((line) => {
      const [left, right] = [Math.max(line.left, 0), Math.min(line.right, window.innerWidth)];
      const [top, bottom] = [Math.max(line.top, 0), Math.min(line.bottom, window.innerHeight)];
      if (left >= right || top >= bottom) return [];
      const shares = [0.1, 0.5, 0.9];
      return shares.flatMap((across) =>
        shares.flatMap((down) => {
          const at = [left + across * (right - left), top + down * (bottom - top)] as const;
          return document.elementFromPoint(...at) ?? [];
        }),
      );
    });
    const isSeen = over.some((found) => ground.contains(found) || found.contains(ground));
    const [cover] = over;
    return {
      name: `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`,
      position: [...document.querySelectorAll('*')].indexOf(element),
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      hiddenBy: isSeen ? null : cover ? `${cover.localName}.${cover.className}` : 'the edge of the screen',
    };
  }, until);
}
