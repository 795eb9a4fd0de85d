/** Warns of what a reader cannot see in the text and in all that people write beside it. */

import { oddCharacters } from '../../text/odd-characters.ts';
import type { Desk } from '../desk.ts';
import { visitValues, yamlFiles } from '../input/seed-values.ts';
import { shown } from '../problems.ts';

/** How many letters a message shows on each side of a character of the text. */
const AROUND = 16;
const EXPECTED = 'letters of one script in a word, and nothing that is not seen';

export function checkCharacters(desk: Desk): void {
  const { text } = desk.seeds;
  for (const { offset, name } of oddCharacters(text.text)) {
    desk.warnings.push({
      file: text.file,
      ...desk.positionOf(offset),
      what: name,
      found: visible(text.text.slice(Math.max(0, offset - AROUND), offset + AROUND)),
      expected: EXPECTED,
    });
  }
  for (const file of yamlFiles(desk.seeds)) {
    visitValues(file, (value, path) => {
      if (typeof value !== 'string') return;
      // Each odd character of a text once.
      for (const name of new Set(oddCharacters(value).map((odd) => odd.name)))
        desk.warnings.push({ ...file.at(path), what: name, found: visible(value), expected: EXPECTED });
    });
  }
}

/** With what is not seen written as an escape. */
function visible(words: string): string {
  return shown(words).replace(/\p{Default_Ignorable_Code_Point}/gu, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16);
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
  });
}
