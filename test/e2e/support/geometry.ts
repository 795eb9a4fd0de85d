/** What a reader really sees: boxes on the screen, and what lies over them. */
import type { Locator, Page } from '@playwright/test';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** @throws Error for an element without a box */
export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} has no box`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Whether a box lies in another one, give or take a pixel. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.top >= outer.top - 1 &&
    inner.right <= outer.right + 1 &&
    inner.bottom <= outer.bottom + 1
  );
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

/**
 * What hides the first line of an element's words, if anything: the edge of the screen, or whatever
 * lies over its ends or its middle. `null` where it can be read.
 */
export async function whatHidesFirstLine(locator: Locator): Promise<string | null> {
  return locator.first().evaluate((element) => {
    const line = element.getClientRects()[0];
    if (line === undefined) return 'it is not drawn';
    if (line.top < 0 || line.bottom > window.innerHeight) return 'the edge of the screen';
    const y = (line.top + line.bottom) / 2;
    for (const share of [0.02, 0.5, 0.98]) {
      const top = document.elementFromPoint(line.left + share * line.width, y);
      if (top === null) return 'the edge of the screen';
      if (!element.contains(top) && !top.contains(element)) return `${top.localName}.${top.className}`;
    }
    return null;
  });
}

/** Whether what lies at the middle of an element belongs to it: it can be seen and clicked there. */
export async function isOnTop(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (element.contains(found) || found.contains(element));
  });
}

/** A point of the screen where a shape itself lies on top, for shapes with other things on them. */
export async function pointOn(locator: Locator): Promise<{ x: number; y: number }> {
  const point = await locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    for (let y = top + 2; y < bottom; y += 4) {
      for (let x = left + 2; x < right; x += 4) {
        if (document.elementFromPoint(x, y) === element) return { x, y };
      }
    }
    return null;
  });
  if (point === null) throw new Error('the shape lies nowhere on top');
  return point;
}

/** How many pixels the page is wider than the screen. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/**
 * What is drawn beyond the right edge of the screen, to name the culprit. Clipped and scrolled parts are let be.
 * @param within - a selector: the parts of the page that are looked at
 */
export async function beyondRightEdge(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((parts) => {
    const width = document.documentElement.clientWidth;
    const clips = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement));
    return [...document.querySelectorAll(`:is(${parts}) *`)]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !clips(element.parentElement))
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
  }, within);
}

/** What goes on behind an edge that nobody can scroll. The map is moved by hand; what is clipped away is for who hears it. */
export const cutOff = (page: Page): Promise<string[]> =>
  page
    .locator('body *')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all
        .filter(
          (element) =>
            element instanceof HTMLElement &&
            element.clientWidth > 1 &&
            element.closest('.map-frame') === null,
        )
        .filter((element) => {
          const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
          return (
            overflowX === 'hidden' &&
            clipPath === 'none' &&
            textOverflow !== 'ellipsis' &&
            element.scrollWidth > element.clientWidth + 1
          );
        })
        .map((element) => `${element.localName}.${element.className}`),
    );
