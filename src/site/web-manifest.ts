/** What a browser is told about the site as an application, in each language: `<lang>/manifest.webmanifest`. */
import { loadI18n } from '../i18n/i18n.ts';
import type { Readout } from '../model/readout.ts';

/** The name of the file, beside the page. */
export const MANIFEST_NAME = 'manifest.webmanifest';

/** What makes a published page installable; the page keeps itself for use offline where it finds its manifest here. */
export const INSTALL_LINKS = [
  `<link rel="manifest" href="./${MANIFEST_NAME}" />`,
  '<link rel="apple-touch-icon" href="../apple-touch-icon.png" />',
];

/** `--paper` of tokens.css in light colours: a manifest knows no other ones. */
const PAPER = '#faf8f4';

export async function renderManifest({ lang, title, summary }: Readout): Promise<string> {
  const { m } = await loadI18n(lang);
  const manifest = {
    name: `${m.app.name}: ${title}`,
    short_name: m.app.name,
    description: summary,
    lang,
    dir: 'ltr',
    // Addresses are relative to the manifest. The other languages belong to the application too.
    start_url: './',
    scope: '../',
    display: 'standalone',
    theme_color: PAPER,
    background_color: PAPER,
    icons: [
      { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '../icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '../icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '../icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
