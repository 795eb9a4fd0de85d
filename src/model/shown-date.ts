/** Dates as the page shows them: all that is known, or what the article alone has. */
import { isSameDate } from './calendar.ts';
import type { DateBound, Dated, StatementDate } from './readout.ts';

/** `talks`: the day of the talks, which the article does not give. */
type ArticleBound = 'talks' | 'open' | 'unknown';

/** What the article alone has of a date that rests on something from beyond it. */
export interface ArticleDate {
  kind: 'article';
  /** Where it lies beside the talks; absent where the article does not say. */
  span?: { start: ArticleBound; end: ArticleBound };
  /** The article's own words in place of a date. */
  said?: string;
  asOf?: boolean;
}

export type ShownDate = StatementDate | ArticleDate;
export type ShownBound = DateBound | ArticleBound;

/** The one rule for every date on the page. `hasContext`: what comes from beyond the article is shown. */
export function shownDate(date: StatementDate, talks: Dated, hasContext: boolean): ShownDate {
  if (hasContext || date.kind === 'undated' || !restsOnContext(date)) return date;
  const [start, end] = [articleBound(date.start, talks), articleBound(date.end, talks)];
  return {
    kind: 'article',
    ...(start === undefined || end === undefined ? {} : { span: { start, end } }),
    ...(date.said === undefined || date.atTalks === true ? {} : { said: date.said }),
    ...(date.asOf === undefined ? {} : { asOf: date.asOf }),
  };
}

/** Whether a date cannot be told from the article: it is a context fact's, or computed with one. */
export function restsOnContext({ basis, fact }: Pick<Dated, 'basis' | 'fact'>): boolean {
  return basis === 'context' || (basis === 'derived' && fact !== undefined);
}

function articleBound(bound: DateBound, talks: Dated): ArticleBound | undefined {
  if (typeof bound === 'string') return bound;
  const isTalks = [talks.start, talks.end].some((day) => typeof day !== 'string' && isSameDate(day, bound));
  return isTalks ? 'talks' : undefined;
}
