/** What a browser is told about the site as an application, by a file beside each page. */
import { loadI18n } from '../i18n/i18n.ts';
import type { Readout } from '../model/readout.ts';
import { manifestOf, ROOT, relative } from '../model/site-paths.ts';

/**
 * What makes the page in a folder installable; a readout's page keeps itself for use offline where it finds its manifest
 * here.
 * @param start - the folder of the page with which the application starts
 */
export const installLinks = (folder: string, start = folder) => [
  `<link rel="manifest" href="${relative(folder, manifestOf(start))}" />`,
  `<link rel="apple-touch-icon" href="${relative(folder, 'apple-touch-icon.png')}" />`,
];

/** `--paper` of tokens.css in light colours: a manifest knows no other ones. */
const PAPER = '#faf8f4';

/**
 * The manifest beside the page in a folder. It has no `id`: that is then the address of the page, which stays the same
 * wherever the site lies; one written here would be read from the host's root.
 */
export async function renderManifest(folder: string, { lang, title, summary }: Readout): Promise<string> {
  const { m } = await loadI18n(lang);
  const manifest = {
    name: `${m.app.name}: ${title}`,
    short_name: m.app.name,
    description: summary,
    lang,
    dir: 'ltr',
    // Addresses are relative to the manifest. The other languages belong to the application too.
    start_url: './',
    scope: relative(folder, ROOT),
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: relative(folder, 'icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: relative(folder, 'icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: relative(folder, 'icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: relative(folder, 'icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
