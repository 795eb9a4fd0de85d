/** The citation of a statement in a line. Only words of the article stand in quotation marks, never ours. */
import type { I18nWith } from '../../i18n/parts.ts';
import { datePhrase } from '../../i18n/phrases.ts';
import type { Readout, Statement } from '../../model/readout.ts';
import { restsOnContext } from '../../model/shown-date.ts';

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
