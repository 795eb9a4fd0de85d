/** A text with characters that turn the direction of writing. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';

/** The years of the harbour agreement, with an override before the second and none that ends it. */
export const TURNED = '2031-\u202e2033';

/**
 * Puts the turned years into the harbour talks.
 * @param folder - their seeds.
 */
export function turnYears(folder: string): void {
  const turned = (name: string) => readFileSync(join(folder, name), 'utf8').replaceAll('2031-2033', TURNED);
  const text = turned('harbour-talks.txt');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const annotations = turned('harbour-talks.annotations.yaml').replace(/sha256: \w+/, `sha256: ${sha256}`);
  writeFileSync(join(folder, 'harbour-talks.txt'), text);
  writeFileSync(join(folder, 'harbour-talks.annotations.yaml'), annotations);
}

/** The letters of an element in the order in which they stand on the screen, line by line. */
export function asSeen(element: Locator): Promise<string> {
  return element.evaluate((root) => {
    const letters: { letter: string; top: number; left: number }[] = [];
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, left, width } = range.getBoundingClientRect();
        if (width > 0) letters.push({ letter: range.toString(), top: Math.round(top / 8), left });
      }
    }
    letters.sort((a, b) => a.top - b.top || a.left - b.left);
    return letters.map(({ letter }) => letter).join('');
  });
}
