/** The pictures of a site's readouts, as files. */
import { readFileSync } from 'node:fs';
import { loadI18n } from '../i18n/i18n.ts';
import { LATE } from '../i18n/load-late.generated.ts';
import { loadPart } from '../i18n/parts.ts';
import type { Readout } from '../model/readout.ts';
import { picturePath } from '../model/site-paths.ts';
import { readFont } from './drawn-text.ts';
import type { Social } from './social.ts';
import { asPng, drawSocialPicture, type Fonts, PICTURE_SIZE } from './social-picture.ts';
import { descriptionOf } from './template.ts';

export interface SocialPicture {
  content: Buffer;
  /** For the heads of the pages that name it. */
  named: NonNullable<Social['picture']>;
}

/** The shipped fonts, which have the letters of every language of the page. */
export const shippedFonts = (): Fonts => ({
  regular: readFont(readFileSync('src/ui/fonts/serif-400.woff2')),
  bold: readFont(readFileSync('src/ui/fonts/serif-700.woff2')),
});

/** `undefined` where the fonts lack letters of the readout: no picture is better than one with boxes in it. */
export async function socialPicture(readout: Readout, fonts: Fonts): Promise<SocialPicture | undefined> {
  const i18n = await loadPart(await loadI18n(readout.lang), LATE);
  const svg = drawSocialPicture(readout, i18n, fonts);
  if (svg === undefined) return undefined;
  const { id, lang } = readout;
  return {
    content: asPng(svg),
    named: { path: picturePath({ id, lang }), alt: descriptionOf(readout), ...PICTURE_SIZE },
  };
}
