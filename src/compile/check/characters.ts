/** Warns of what a reader cannot see in the text and in all that people write beside it. */

import { oddCharacters } from '../../text/odd-characters.ts';
import type { Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';

/** How many letters a message shows on each side of a character of the text. */
const AROUND = 16;
const EXPECTED = 'letters of one script in a word, and nothing that is not seen';

export function checkCharacters(desk: Desk): void {
  const { text, annotations, translations, topics, places, context, ladder, actors } = desk.seeds;
  for (const { offset, name } of oddCharacters(text.text)) {
    desk.warnings.push({
      file: text.file,
      ...desk.positionOf(offset),
      what: name,
      found: visible(text.text.slice(Math.max(0, offset - AROUND), offset + AROUND)),
      expected: EXPECTED,
    });
  }
  const shared = [ladder.file, ...actors.map(({ file }) => file)];
  for (const file of new Set([annotations, ...translations, topics, places, context, ...shared])) {
    checkValue(desk, file, file.data, []);
  }
}

/** Every text in a file, each of its odd characters once. */
function checkValue(desk: Desk, file: SeedFile<unknown>, value: unknown, path: SeedPath): void {
  if (typeof value === 'string') {
    for (const name of new Set(oddCharacters(value).map((odd) => odd.name))) {
      desk.warnings.push({ ...file.at(path), what: name, found: visible(value), expected: EXPECTED });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      checkValue(desk, file, item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** With what is not seen written as an escape. */
function visible(words: string): string {
  return shown(words).replace(/\p{Default_Ignorable_Code_Point}/gu, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16);
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
  });
}
