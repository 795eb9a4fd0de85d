/** `npm run messages`: reads src/i18n/messages/ and writes the modules that the page imports, those that changed alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../compile/problems.ts';
import type { CldrData } from '../i18n/cldr/data.ts';
import { writeFiles } from '../seeds/output/write-files.ts';
import { compileMessages, type LanguageSource } from './wording.ts';

const FOLDER = 'src/i18n/messages';

/** The CLDR extracts by their paths from here. */
const EXTRACTS = import.meta.glob<CldrData>('../i18n/cldr/*.generated.ts', { eager: true, import: 'cldr' });

/** The project's languages, in the order of their tags. */
export function readLanguages(): LanguageSource[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const lang = name.slice(0, -'.yaml'.length);
    const rules = EXTRACTS[`../i18n/cldr/${lang}.generated.ts`]?.plural;
    return {
      lang,
      file: `${FOLDER}/${name}`,
      text: readFileSync(join(FOLDER, name), 'utf8'),
      plurals: rules && [...rules.map(([category]) => category), 'other'],
    };
  });
}

/** Everything in `src/` that may ask for a message: what is generated only has them. */
export function readCode(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.generated.ts'))
    .map((name) => readFileSync(join('src', name), 'utf8'));
}

/** @returns the status to exit with. */
export function main(): number {
  try {
    const changed = [...compileMessages(readLanguages(), readCode())]
      .map(([name, text]) => [join('src', name), text] as const)
      .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
    writeFiles(new Map(changed));
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    console.error(error.message);
    return 1;
  }
}
