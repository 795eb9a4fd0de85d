/** A ladder has words in every language that its readout is told in: what is told in another is held to nothing. */
import type { Desk } from '../desk.ts';

export function checkLadderLanguages({ seeds, warnings }: Desk): void {
  const { annotations, ladder, translations } = seeds;
  const { language, languages } = annotations.data.readout;
  const told = new Set([...languages, ...translations.map(({ data }) => data.language)]);
  for (const each of told) {
    if (each === language) continue;
    const wordless = ladder.data.filter(({ words }) => words[each] === undefined).map(({ id }) => id);
    if (wordless.length === 0) continue;
    warnings.push({
      ...ladder.file.at(ladder.path),
      what: `a ladder without words in "${each}": titles and translations in it may say more than the text`,
      found: `none for ${wordless.join(', ')}`,
      expected: `words: { ${each}: […] } in each rung`,
    });
  }
}
