/** What a browser alone can do with a picture: measure its words, and make pixels of it. */
import type { Measure } from '../../ui/picture/drawing.ts';
import { FONT } from '../../ui/picture/svg.ts';
import type { MadePicture } from './picture.ts';

/** Pixels of a PNG for each of the picture's. */
const DENSITY = 2;

/** How wide a letter is of its size, about, for a browser that lets nothing be measured. */
const LETTER = 0.55;

export function measureBy(document: Document): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (words, { size, isBold = false }) => {
    if (pen === null) return words.length * size * LETTER;
    pen.font = `${isBold ? 'bold ' : ''}${size}px ${FONT}`;
    return pen.measureText(words).width;
  };
}

/** The picture as an address that an image may have: the policy lets no other kind in. */
export const dataAddress = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** @throws Error where the browser does not make it */
export async function asPng({ svg, width, height }: MadePicture): Promise<Blob> {
  const image = new Image(width, height);
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (png === null) throw new Error('the canvas gave no picture');
  return png;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws on no canvas');
  return pen;
}
