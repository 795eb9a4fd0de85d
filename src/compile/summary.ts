/** What the build says of a readout: its counts and its coverage. */
import type { Readout, Statement } from '../model/readout.ts';

/** What the summary counts: the same in every language. */
type Summed = Pick<Readout, 'id' | 'coverage'> & {
  statements: readonly Pick<Statement, 'kind' | 'passages'>[];
  paragraphs: readonly { sentences: readonly unknown[] }[];
  places: readonly unknown[];
};

/**
 * Example: "dushanbe-2026: 27 statements (5 commitments, 13 raised, 9 beside the ladder), …, pages in en (translated), kk".
 * @param pages - the readout in each language of its pages.
 * @param versions - how many were kept.
 */
export function summarise(
  readout: Summed,
  pages: Iterable<Pick<Readout, 'lang' | 'language' | 'translation'>>,
  versions = 0,
): string {
  const { statements, coverage, paragraphs, places } = readout;
  const kind = (name: string) => statements.filter((statement) => statement.kind === name).length;
  const [commitments, raised] = [kind('commitment'), kind('raised')];
  const passages = statements.reduce((sum, statement) => sum + statement.passages.length, 0);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const covered = coverage.inStatements + coverage.inFrames;
  const percent = Math.floor((100 * covered) / coverage.words);
  return [
    `${readout.id}: ${counted(statements.length, 'statement')} (${counted(commitments, 'commitment')}, ${raised} raised, ${statements.length - commitments - raised} beside the ladder)`,
    [counted(passages, 'passage'), counted(places.length, 'place'), counted(sentences, 'sentence')].join(
      ', ',
    ),
    `pages in ${[...pages].map(pageName).join(', ')}`,
    `coverage ${percent} % (${counted(coverage.words, 'word')}: ${coverage.inStatements} in statements, ${coverage.inFrames} in frames)`,
    ...(versions === 0 ? [] : [counted(versions, 'kept version')]),
  ].join(', ');
}

/** A page that lacks a translation of the text is seen here. */
function pageName({
  lang,
  language,
  translation,
}: Pick<Readout, 'lang' | 'language' | 'translation'>): string {
  if (lang === language) return lang;
  return translation === undefined ? `${lang} (not translated)` : `${lang} (translated)`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
