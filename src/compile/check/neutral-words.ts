/** Titles, findings and notes are our own words: none of them judges what it tells of. */
import type { LocalText } from '../../model/texts.ts';
import { judgingWordsIn } from '../../text/judging-words.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';

export function checkNeutralWords(desk: Desk): void {
  const { annotations, context, places } = desk.seeds;
  const { readout, target, findings, statements } = annotations.data;
  const hold = (file: SeedFile<unknown>, path: SeedPath, text: LocalText | undefined, id?: string) => {
    for (const [language, words] of Object.entries(text ?? {})) {
      for (const word of judgingWordsIn(language, words)) {
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
  for (const [index, { id, title, label, note }] of statements.entries()) {
    hold(annotations, ['statements', index, 'title'], title, id);
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
