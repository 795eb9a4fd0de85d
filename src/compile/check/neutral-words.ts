/**
 * Titles, findings and notes are our own words: none of them judges what it tells of. The title of a quotation tells what
 * was said, and may have such a word of the speaker's.
 */
import type { TextRange } from '../../model/readout.ts';
import type { LocalText } from '../../model/texts.ts';
import { hasAlike, judgingWordsIn } from '../../text/judging-words.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import type { LocalStatement } from '../resolve/statement.ts';

/** @param resolved - the statements that could be read. */
export function checkNeutralWords(desk: Desk, resolved: readonly LocalStatement[]): void {
  const { annotations, context, places } = desk.seeds;
  const { readout, target, findings, statements } = annotations.data;
  const hold = (
    file: SeedFile<unknown>,
    path: SeedPath,
    text: LocalText | undefined,
    id?: string,
    isSaid: (language: string, word: string) => boolean = () => false,
  ) => {
    for (const [language, words] of Object.entries(text ?? {})) {
      for (const word of judgingWordsIn(language, words)) {
        if (isSaid(language, word)) continue;
        complain(desk, file, [...path, language], {
          ...(id === undefined ? {} : { id }),
          what: `a word that judges in the ${path[0] === 'findings' ? 'finding' : path.at(-1)}`,
          found: `${shown(word)} in ${shown(words)}`,
          expected: 'words that leave the judgement to the reader: see docs/editorial.md',
        });
      }
    }
  };
  hold(annotations, ['readout', 'title'], readout.title, readout.id);
  hold(annotations, ['readout', 'summary'], readout.summary, readout.id);
  hold(annotations, ['readout', 'publisher', 'note'], readout.publisher.note, readout.id);
  hold(annotations, ['target', 'title'], target?.title);
  hold(annotations, ['target', 'note'], target?.note);
  for (const [index, { id, text }] of findings.entries()) {
    hold(annotations, ['findings', index, 'text'], text, id);
  }
  for (const [index, { id, kind, title, label, note, passages }] of statements.entries()) {
    const read = resolved.find((statement) => statement.id === id);
    // Where its words are in doubt, nobody knows what the speaker said; that is told elsewhere.
    if (kind !== 'quote') hold(annotations, ['statements', index, 'title'], title, id);
    else if (read?.passages.length === passages.length) {
      const said = read.passages.flat();
      hold(annotations, ['statements', index, 'title'], title, id, (language, words) =>
        isOfSpeaker(desk, said, { language, words }),
      );
    }
    hold(annotations, ['statements', index, 'label'], label, id);
    hold(annotations, ['statements', index, 'note'], note, id);
  }
  for (const [index, { id, note }] of places.data.places.entries())
    hold(places, ['places', index, 'note'], note, id);
  for (const [index, item] of context.data.compared.entries()) {
    if ('said_before' in item) {
      for (const [at, { note }] of item.said_before.entries())
        hold(context, ['compared', index, 'said_before', at, 'note'], note, item.statement);
    } else hold(context, ['compared', index, 'note'], item.note, item.statement);
  }
}

/** Whether the quoted words have the word, by the lists of their language or in their sentences' translation. */
function isOfSpeaker(
  { seeds, source, paragraphs }: Desk,
  said: readonly TextRange[],
  word: { language: string; words: string },
): boolean {
  const { language } = seeds.annotations.data.readout;
  if (said.some((range) => hasAlike(word, { language, words: source.text.slice(...range) }))) return true;
  return seeds.translations.some(({ data }) => {
    if (data.language !== word.language) return false;
    return paragraphs.some(({ sentences }, index) =>
      sentences.some(
        ([start, end], at) =>
          said.some(([from, to]) => from < end && start < to) &&
          hasAlike(word, { language: data.language, words: data.paragraphs[index]?.[at] ?? '' }),
      ),
    );
  });
}
