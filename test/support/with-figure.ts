/** The small readout with a figure, which it has not by itself. */
import { copySeeds, type SeedsCopy } from './seeds.ts';

interface FigureParts {
  /** What the text says the ferry line earned last year. */
  words: string;
  /** The words quoted for the figure; all of them unless told. */
  quote?: string;
  value: number;
  unit?: string;
  relation?: string;
  /** YAML of the mark. */
  unread?: string;
}

/** "Both sides welcomed the ferry line, which earned `words` last year." */
export function withFigure(parts: FigureParts): SeedsCopy {
  const { words, quote = words, value, unit = 'USD', relation = '=', unread } = parts;
  const seeds = copySeeds();
  seeds.replaceText('carried 1.2 million passengers', `earned ${words}`);
  seeds.replace('annotations', 'carried 1.2 million passengers', `earned ${words}`);
  seeds.replace(
    'annotations',
    '    facts: [ferry-opened]\n',
    [
      '    figures:',
      '      - id: income-2030',
      `        quote: ${quote}`,
      `        value: ${value}`,
      `        unit: "${unit}"`,
      `        relation: "${relation}"`,
      '        measure: { en: income, kk: табыс }',
      ...(unread === undefined ? [] : [`        unread: ${unread}`]),
      '    facts: [ferry-opened]\n',
    ].join('\n'),
  );
  return seeds;
}
