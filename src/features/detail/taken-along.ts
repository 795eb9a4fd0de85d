/** What a reader takes along in words. Only words of the article stand in quotation marks, never ours. */
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import type { I18nWith } from '../../i18n/parts.ts';
import { datePhrase } from '../../i18n/phrases.ts';
import type { Readout, Sentence, Statement } from '../../model/readout.ts';
import { restsOnContext } from '../../model/shown-date.ts';
import { sentencesOf } from './passage-sentences.ts';

/**
 * The whole sentences in the page's language, marked as our translation, and as the article has them; who said it; the
 * article with its address; the view. On a page in the article's language there is no translation. Plain text, some lines.
 * @param link - the address of the view
 */
export function quotation(
  i18n: I18nWith<'late'>,
  { readout, actors }: ReadoutIndex,
  { passages, who }: Statement,
  link: string,
): string {
  const { m, f } = i18n;
  const { publisher, paragraphs } = readout;
  const title = paragraphs[0]?.sentences ?? [];
  // Whom we only infer is not named as one who said it.
  const named = who
    .filter(({ basis }) => basis === 'named')
    .map(({ actor, as }) =>
      [actors.get(actor)?.name ?? actor, ...(as === undefined ? [] : [`(${as})`])].join(' '),
    );
  return [
    ...inBothLanguages(i18n, readout, sentencesOf(readout, passages.flat())),
    '',
    named.length === 0
      ? m.detail.reported({ publisher: publisher.name })
      : m.detail.said({ who: f.list(named), publisher: publisher.name }),
    ...inBothLanguages(i18n, readout, title).toReversed(),
    ...(publisher.url === undefined ? [] : [publisher.url]),
    m.detail.view({ link }),
  ].join('\n');
}

/**
 * One line: our title, the passages, the publisher, the day of the talks, the view.
 * @param link - the address of the view, or the name of the file
 * @param hasContext - whether what comes from beyond the article is shown, as a day that it does not name
 */
export function citation(
  i18n: I18nWith<'late'>,
  { text, publisher, talks }: Readout,
  { title, passages }: Statement,
  link: string,
  hasContext: boolean,
): string {
  const { m } = i18n;
  const passage = passages
    .map((parts) => `«${parts.map((range) => text.slice(...range)).join(' … ')}»`)
    .join(' ');
  const parts = { title, passage, publisher: publisher.name, link };
  return hasContext || !restsOnContext(talks)
    ? m.detail.citation({ ...parts, date: datePhrase(i18n, talks) })
    : m.detail.citationUndated(parts);
}

/** Ours first, where there is a translation. */
function inBothLanguages(
  { m }: I18nWith<'late'>,
  { text }: Readout,
  sentences: readonly Sentence[],
): string[] {
  const translated = sentences.flatMap(({ translation }) => translation ?? []).join(' ');
  return [
    ...(translated === '' ? [] : [m.detail.translated({ words: translated })]),
    sentences.map(({ range }) => `«${text.slice(...range)}»`).join(' '),
  ];
}
