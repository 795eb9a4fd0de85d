/** The accessibility rules of WCAG 2.2, levels A and AA, as axe checks them. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Expects no violation on the page as it stands, or in a part of it, in light and in dark colours. */
export async function expectAccessible(page: Page, state: string, part = 'html'): Promise<void> {
  // A layout that goes on while axe reads it leaves parts that seem to lie over others.
  await expect(page.locator('html')).toHaveClass(/is-laid-out/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNone(new AxeBuilder({ page }).include(part).withTags(LEVELS), state);
  // Colours alone differ between the themes.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(new AxeBuilder({ page }).include(part).withRules(['color-contrast']), `${state}, dark`);
}

async function expectNone(axe: AxeBuilder, state: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} (${failureSummary?.split('\n').at(1)?.trim()})`,
    ),
  );
  expect(found, `axe, ${state}`).toEqual([]);
}
