import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderManifest } from '../../src/site/web-manifest.ts';
import { realReadout } from '../support/readouts.ts';

const [english, kazakh] = [realReadout('en'), realReadout('kk')];

/** Where the manifest lies; addresses in it are relative to this. */
const PLACE = 'https://host.example/sites/sapar/kk/dushanbe-2026/manifest.webmanifest';
const PUBLIC = 'https://host.example/sites/sapar/';

interface Manifest {
  [key: string]: unknown;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}
const manifestOf = async (lang: 'en' | 'kk'): Promise<Manifest> =>
  JSON.parse(await renderManifest(`${lang}/dushanbe-2026/`, lang === 'kk' ? kazakh : english));

/** Width and height as a PNG's header has them. */
function pixels(file: string): string {
  const png = readFileSync(file);
  expect(png.toString('latin1', 1, 4), file).toBe('PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe('the site as an application', () => {
  it.each(['en', 'kk'] as const)(
    'has the name and the summary of the readout, in the language of the page: %s',
    async (lang) => {
      const { title, summary } = lang === 'kk' ? kazakh : english;
      expect(await manifestOf(lang)).toMatchObject({
        lang,
        name: `Sapar: ${title}`,
        short_name: 'Sapar',
        description: summary,
        display: 'standalone',
      });
    },
  );

  it('opens the page of its language, and has all of the site in it, wherever that lies', async () => {
    const { start_url, scope } = await manifestOf('kk');
    expect(new URL(String(start_url), PLACE).href).toBe(`${PUBLIC}kk/dushanbe-2026/`);
    expect(new URL(String(scope), PLACE).href).toBe(PUBLIC);
  });

  it('has the ground of the page for its own', async () => {
    const { theme_color, background_color } = await manifestOf('en');
    const [, paper] = /--paper: light-dark\((#\w+),/.exec(readFileSync('src/ui/tokens.css', 'utf8')) ?? [];
    expect([theme_color, background_color]).toEqual([paper, paper]);
  });
});

describe('the icons', () => {
  it('are published, and are as large as they are said to be', async () => {
    const { icons } = await manifestOf('en');
    for (const { src, sizes, type } of icons) {
      const file = new URL(src, PLACE).href.replace(PUBLIC, 'public/');
      if (type === 'image/png') expect(pixels(file), file).toBe(sizes);
      else expect(readFileSync(file, 'utf8')).toMatch(/^<svg/);
    }
    expect(pixels('public/apple-touch-icon.png')).toBe('180x180');
  });

  it('are of the sizes that browsers ask for, one of them to be cut into a shape', async () => {
    const { icons } = await manifestOf('en');
    expect(icons.filter(({ purpose }) => purpose === undefined).map(({ sizes }) => sizes)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    expect(icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes)).toEqual([
      '512x512',
    ]);
  });
});
