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
 * @param {string} page where the page lies within the site, as a file
 * @param {string} data the data block of the built page
 * @param {string} out a folder for the build
 * @returns {Promise<import('./site.mjs').Site>}
 */
export async function buildClientRendered(page, data, out) {
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
  // As deep below the site's root as the built page is.
  const up = '../'.repeat(page.split('/').length - 1);
  const html = readFileSync(join(out, PAGE), 'utf8')
    .replaceAll('"./', `"${up}`)
    .replace('<!--data-->', () => data);
  site.set(page, siteFile('index.html', html));
  rmSync(out, { recursive: true });
  return site;
}
