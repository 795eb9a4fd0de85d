/** A walk over the page with the Tab key alone. */
import type { Page } from '@playwright/test';

export interface FocusStop {
  /** Tag, class and the first words, for messages. */
  name: string;
  /** Place in the document's order. */
  position: number;
  /** Whether a ring is drawn: around it, or around what stands for it. */
  hasRing: boolean;
  /** What lies over its middle, if anything but itself. */
  hiddenBy: string | null;
}

/** Tabs from where the focus is to the end of the page; every stop on the way. */
export async function walk(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press('Tab');
    const stop = await focusStop(page);
    if (stop === null || stop.position < (stops.at(-1)?.position ?? -1)) return stops;
    stops.push(stop);
  }
  throw new Error(`no end after ${stops.length} stops: ${stops.slice(-4).map(({ name }) => name)}`);
}

/** The element with the focus; `null` where the page has none. */
export async function focusStop(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // A radio button of a strip is drawn by its label, and so is its ring.
    const drawn = (element instanceof HTMLInputElement && element.nextElementSibling) || element;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const lines = [...drawn.getClientRects()];
    const seen = lines.some((line) => {
      const found = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
      return found !== null && (drawn.contains(found) || found.contains(drawn));
    });
    const [line] = lines;
    const over =
      line && document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return {
      name: `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}"`,
      position: [...document.querySelectorAll('*')].indexOf(element),
      hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      hiddenBy: seen ? null : over ? `${over.localName}.${over.getAttribute('class') ?? ''}` : 'the edge of the screen',
    };
  });
}
