/** `npm run dev`: pages beside the explorer look as they do once they are built. */
import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';

let server: ChildProcess;
let address: string;

test.beforeAll(async () => {
  const port = `${Number(process.env['SAPAR_TEST_PORT'] ?? 4180) + 11}`;
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', port], {
    env: { ...process.env, SAPAR_SEEDS: 'test/fixtures/harbour-talks', VITEST: '' },
  });
  address = await new Promise((resolve, reject) => {
    let terminal = '';
    server.stdout?.on('data', (chunk) => {
      terminal += stripVTControlCharacters(String(chunk));
      const [, url] = /(http:\/\/localhost:\d+)\//.exec(terminal) ?? [];
      if (url !== undefined) resolve(url);
    });
    server.on('exit', () => reject(new Error(`the development server ended: ${terminal}`)));
  });
});
test.afterAll(() => {
  server.removeAllListeners('exit');
  server.kill();
});
test.use({ reuseContext: false });

test('each has its own style sheet', async ({ page }) => {
  await page.goto(`${address}/en/harbour-talks/use/`);
  await expect(page.locator('.use-parts')).toHaveCSS('display', 'grid');
  await page.goto(`${address}/en/harbour-talks/embed/timeline/`);
  await expect(page.locator('.embed')).toHaveCSS('display', 'flow-root');
});
