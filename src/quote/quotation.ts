/**
 * A quote as a reader copies it: the whole sentences in the page's language, marked as our translation, and as the
 * article has them; who said it; when the talks were, and where that day comes from; the article with its address; the view; and a mark by which the quote can be checked.
 * Only words of the article stand in quotation marks, never ours.
 */
import { actorName } from '../model/actor-name.ts';
import { sentencesOf } from '../model/passage-sentences.ts';
import type { Dated, Readout, Sentence, Statement } from '../model/readout.ts';
import { restsOnContext } from '../model/shown-date.ts';
import { markOf, type QuoteMark, textTag, writeMark } from './mark.ts';
import { tokensOf } from './tokens.ts';

/** The page's words for a quote; `list` puts names together. */
export interface QuoteTelling {
  translated: (parts: { words: string }) => string;
  said: (parts: { who: string; publisher: string }) => string;
  reported: (parts: { publisher: string }) => string;
  view: (parts: { link: string }) => string;
  /** The day of the talks, with its basis. */
  talks: (date: Dated) => string;
  list: (names: readonly string[]) => string;
}

/** `words`: those of the article. */
export type QuotePartKind =
  | 'translation'
  | 'words'
  | 'said'
  | 'talks'
  | 'title'
  | 'titleTranslation'
  | 'address';

/** A line of a quote. */
export interface QuotePart {
  kind: QuotePartKind;
  text: string;
}

/**
 * Plain text, some lines. On a page in the article's language there is no translation.
 * @param link - of the view.
 * @param context - whether the view shows what comes from beyond the article, as the day of the talks may.
 */
export function quotation(
  readout: Readout,
  statement: Statement,
  telling: QuoteTelling,
  link: string,
  context = true,
): string {
  const parts = quoteParts(readout, statement, telling).filter(
    ({ kind }) => kind !== 'talks' || context || !restsOnContext(readout.talks),
  );
  const first = parts.findIndex(({ kind }) => kind === 'said');
  const lines = parts.map(({ text }) => text);
  return [
    ...lines.slice(0, first),
    '',
    ...lines.slice(first),
    telling.view({ link }),
    writeMark(statementMark(readout, statement, readout.lang)),
  ].join('\n');
}

/** The lines that rest on the readout alone, in their order. */
export function quoteParts(
  readout: Readout,
  { passages, who }: Statement,
  telling: QuoteTelling,
): QuotePart[] {
  const { publisher, paragraphs } = readout;
  const sentences = sentencesOf(readout, passages.flat());
  const title = paragraphs[0]?.sentences ?? [];
  // Whom we only infer is not named as one who said it.
  const named = who.filter(({ basis }) => basis === 'named').map((one) => actorName(readout, one));
  const ours = (kind: QuotePartKind, of: readonly Sentence[]): QuotePart[] => {
    const words = of.flatMap(({ translation }) => translation ?? []).join(' ');
    return words === '' ? [] : [{ kind, text: telling.translated({ words }) }];
  };
  return [
    ...ours('translation', sentences),
    { kind: 'words', text: quoted(readout, sentences) },
    {
      kind: 'said',
      text:
        named.length === 0
          ? telling.reported({ publisher: publisher.name })
          : telling.said({ who: telling.list(named), publisher: publisher.name }),
    },
    { kind: 'talks', text: telling.talks(readout.talks) },
    { kind: 'title', text: quoted(readout, title) },
    ...ours('titleTranslation', title),
    ...(publisher.url === undefined ? [] : [{ kind: 'address' as const, text: publisher.url }]),
  ];
}

/** @param language - of the page on which the quote was copied */
export function statementMark(readout: Readout, { passages }: Statement, language: string): QuoteMark {
  const words = tokensOf(quoted(readout, sentencesOf(readout, passages.flat())));
  return markOf(textTag(readout.sha256), language, words);
}

function quoted({ text }: Readout, sentences: readonly Sentence[]): string {
  return sentences.map(({ range }) => `«${text.slice(...range)}»`).join(' ');
}
