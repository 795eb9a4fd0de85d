/** Pictures that a page saves, as they come to the reader's disk. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

export interface SavedPicture {
  name: string;
  content: Buffer;
}

/** What a button saves. @param section - the panel of the pictures */
export async function savedPicture(section: Locator, button: string): Promise<SavedPicture> {
  const coming = section.page().waitForEvent('download');
  await section.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** How large a PNG is, and how many colours it has, as the browser reads it. */
export function seenOf(
  page: Page,
  { content }: SavedPicture,
): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, canvas.width, canvas.height).data.buffer;
    return {
      width: canvas.width,
      height: canvas.height,
      colours: new Set(new Uint32Array(pixels ?? new ArrayBuffer(0))).size,
    };
  }, content.toString('base64'));
}

/** The size that an SVG says it has. */
export function sizeOf({ content }: SavedPicture): [width: number, height: number] {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(content.toString()) ?? [];
  return [Number(width), Number(height)];
}
