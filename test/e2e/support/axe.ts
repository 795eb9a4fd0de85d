/** The accessibility rules of WCAG 2.2, levels A and AA, as axe checks them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Run in the page itself: its driver for Playwright takes three times as long, for frames that no page here has. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Expects no violation on the page as it stands, in light and in dark colours.
 * @param state - what is shown, for the message.
 * @param part - a selector: what of the page is looked at. Its cost grows with it.
 */
export async function expectAccessible(page: Page, state: string, part = 'html'): Promise<void> {
  await expectNoViolation(page, state, part);
  // Colours alone differ between the themes.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, part, { type: 'rule', values: ['color-contrast'] }, `${state}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** As {@link expectAccessible}, in the colours that are there. */
export async function expectNoViolation(page: Page, state: string, part = 'html'): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  await expectNone(page, part, { type: 'tag', values: LEVELS }, state);
}

async function expectNone(page: Page, part: string, runOnly: Axe.RunOnly, state: string): Promise<void> {
  const found = await page.evaluate(
    async ([within, rules]) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(within, { runOnly: rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim()})`,
        ),
      );
    },
    [part, runOnly] as const,
  );
  expect(found, `axe, ${state}`).toEqual([]);
}
