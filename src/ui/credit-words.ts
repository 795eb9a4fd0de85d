/** What a panel says of its source where it stands by itself, in a frame or as a picture: the day of the talks, and what is not the article's. */
import type { I18nWith } from '../i18n/parts.ts';
import { datePhrase } from '../i18n/phrases.ts';
import type { Readout } from '../model/readout.ts';
import { restsOnContext } from '../model/shown-date.ts';

export interface CreditInput {
  /** Whether what comes from beyond the article is shown. */
  hasContext: boolean;
  /** The panel shows when the goal was stated by others than the article. */
  hasOtherGoals: boolean;
}

export interface CreditWords {
  /** "Talks of 16 February 2026": a day by itself would be taken for that of publication. */
  talks: string;
  /** What is from other sources than the article; absent where nothing is. */
  beyond: string | undefined;
}

export function creditWords(
  i18n: I18nWith<'embed'>,
  { talks }: Pick<Readout, 'talks'>,
  { hasContext, hasOtherGoals }: CreditInput,
): CreditWords {
  const { credit } = i18n.m;
  const isBeyond = restsOnContext(talks);
  if (isBeyond && !hasContext) return { talks: credit.talksUndated, beyond: undefined };
  const parts = [
    ...(isBeyond ? [credit.beyondDay] : []),
    ...(hasContext && hasOtherGoals ? [credit.beyondGoals] : []),
  ];
  return {
    talks: credit.talks({ date: datePhrase(i18n, talks) }),
    beyond: parts.length === 0 ? undefined : credit.beyond({ what: i18n.f.list(parts) }),
  };
}
