/** Subject c: the application as a usual client-rendered build, without prerender, with files of its own for style and script. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readSite, siteFile } from './site.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const PAGE = 'client-render.html';

/**
 * @param {string} data the data block of the built page
 * @param {string} out a folder for the build
 * @returns {Promise<import('./site.mjs').Site>}
 */
export async function buildClientRendered(data, out) {
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    plugins: [react()],
    logLevel: 'warn',
    build: {
      outDir: resolve(out),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(ROOT, PAGE) },
    },
  });
  const site = readSite(out, (path) => path !== PAGE);
  // One folder below the site's root, as the built pages are.
  const html = readFileSync(join(out, PAGE), 'utf8')
    .replaceAll('"./', '"../')
    .replace('<!--data-->', () => data);
  site.set('en/index.html', siteFile('index.html', html));
  rmSync(out, { recursive: true });
  return site;
}
