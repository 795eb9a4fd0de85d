/** A language that nobody speaks, `xx`: English with every text in brackets, so that it is seen which page speaks it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isScalar, type Node, parseDocument, visit } from 'yaml';

/** What the made-up language calls itself. */
export const MADE_UP_NAME = 'Xxish';

export const inMadeUp = (english: string): string => `⟦${english}⟧`;

/**
 * Adds the language to a copy of the project: the words of the interface and the extract of CLDR, as a translator does.
 * @param project - its folder.
 */
export function addMadeUpLanguage(project: string): void {
  const words = join(project, 'src/i18n/messages');
  const messages = readYaml(join(words, 'en.yaml'));
  visit(messages, {
    Pair(_, pair) {
      if (isScalar(pair.value) && typeof pair.value.value === 'string')
        pair.value.value = inMadeUp(pair.value.value);
    },
  });
  messages.set('language', MADE_UP_NAME);
  writeFileSync(join(words, 'xx.yaml'), messages.toString({ lineWidth: 0 }));
  const extracts = join(project, 'src/i18n/cldr');
  cpSync(join(extracts, 'en.generated.ts'), join(extracts, 'xx.generated.ts'));
}

/**
 * Translates a folder of seeds with one readout, and gives the readout pages in English and in the made-up language.
 * @param seeds - the folder, whose files are changed.
 */
export function translateSeeds(seeds: string): void {
  for (const name of readdirSync(seeds)) {
    const path = join(seeds, name);
    if (name === 'basemap-labels.json') {
      writeFileSync(path, JSON.stringify(readWithTexts(path).toJSON()));
    } else if (name.endsWith('.en.yaml')) {
      const translation = readWithTexts(path);
      translation.set('language', 'xx');
      const sentences = translation.getIn(['paragraphs']);
      visit(sentences as Node, {
        Scalar(_, sentence) {
          if (typeof sentence.value === 'string') sentence.value = inMadeUp(sentence.value);
        },
      });
      writeFileSync(path.replace(/\.en\.yaml$/, '.xx.yaml'), translation.toString({ lineWidth: 0 }));
    } else if (name.endsWith('.yaml')) {
      const seed = readWithTexts(path);
      if (seed.hasIn(['readout', 'languages'])) seed.setIn(['readout', 'languages'], ['en', 'xx']);
      writeFileSync(path, seed.toString({ lineWidth: 0 }));
    }
  }
}

/** A file with the made-up language in each of its texts beside English. */
function readWithTexts(path: string): Document {
  const file = readYaml(path);
  visit(file, {
    Map(_, map) {
      const english = map.get('en');
      if (typeof english === 'string') map.set('xx', inMadeUp(english));
    },
  });
  return file;
}

const readYaml = (path: string): Document => parseDocument(readFileSync(path, 'utf8'));
