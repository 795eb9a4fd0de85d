/** `npm run judge`: writes what hunspell says of words of Kazakh and Russian. */
import { writeFileSync } from 'node:fs';
import { JUDGED, type Judged, judgedForms } from './hunspell.ts';

/** @returns the status to exit with. */
export function main(): number {
  for (const lang of Object.keys(JUDGED) as Judged[]) {
    const table = judgedForms(lang);
    writeFileSync(JUDGED[lang].file, table);
    console.log(`${JUDGED[lang].file}: ${Buffer.byteLength(table)} bytes`);
  }
  return 0;
}
