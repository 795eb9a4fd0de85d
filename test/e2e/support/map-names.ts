/** How many names a place has on the map, at every moment from the first picture on. */
import type { Page } from '@playwright/test';

/**
 * Looks after every step in which a page that is opened next changes itself.
 * @param places - the places by their names.
 * @returns ends the watch: every count of names that a place has had, as "Dushanbe: 1".
 */
export async function watchNames(page: Page, places: readonly string[]): Promise<() => Promise<string[]>> {
  await page.addInitScript((places) => {
    const seen = new Set<string>();
    Object.assign(window, { namesSeen: seen });
    const look = () => {
      const frame = document.querySelector('.map-frame');
      // While the page is being read, the rest of its names is still to come.
      if (frame === null || document.readyState === 'loading') return;
      const names = [...frame.querySelectorAll(':is(a, button)')]
        .filter((name) => name.checkVisibility({ visibilityProperty: true }))
        .map((name) => name.getAttribute('aria-label')?.replace(/ \d+ .*/, ''));
      for (const place of places) seen.add(`${place}: ${names.filter((name) => name === place).length}`);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { stopLooking: () => observer.disconnect() });
  }, places);
  return () =>
    page.evaluate(() => {
      Reflect.get(window, 'stopLooking')();
      return [...(Reflect.get(window, 'namesSeen') as Set<string>)];
    });
}
