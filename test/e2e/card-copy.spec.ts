/** Where the browser lets nothing be copied, the card shows the words to copy. */
import { pageAt } from './support/addresses.ts';
import { card, open, PHONE } from './support/explorer.ts';
import { boxOf, isInside, isOnTop } from './support/geometry.ts';
import { expect, test } from './support/test.ts';

// The smaller card.
test.describe('on a phone', () => {
  test.use(PHONE);

  test('the words stand selected in the card when the clipboard is refused', async ({ page }) => {
    await page.addInitScript(() => {
      // As a reader's browser answers who has said no, or whose page lies in a frame.
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await open(page, pageAt('en', '?sel=statement:trade-target'));
    await card(page).getByText('Cite', { exact: true }).click();
    const words = card(page).getByRole('textbox', { name: 'Words to copy' });
    for (const [button, expected] of [
      ['Copy quote', /^The sides agreed .*\n«Тараптар .*kt\.kz/s],
      ['Copy link', /\?sel=statement:trade-target$/],
      ['Text', /^Sapar\. .*Agreed to take concerted measures .*http.*«Тараптар /],
    ] as const) {
      await test.step(button, async () => {
        await card(page).getByRole('button', { name: button }).first().click();
        await expect(words).toHaveValue(expected);
        await expect(words).toBeFocused();
        expect(await page.evaluate(() => String(getSelection()))).toMatch(expected);
        await expect.poll(async () => isInside(await boxOf(words), await boxOf(card(page)))).toBe(true);
        expect(await isOnTop(words)).toBe(true);
        await expect(card(page).getByRole('status')).toContainText('did not allow copying');
      });
    }
  });
});
