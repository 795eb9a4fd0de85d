/** A date of the article, or one it was given, with where it comes from: its words, its computation, its sources. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, shownDatePhrase } from '../../i18n/phrases.ts';
import type { Dated } from '../../model/readout.ts';
import { SourceLinks } from '../../ui/source-list.tsx';
import { useShownDate } from '../../ui/use-shown-date.ts';

export type DateWordsProps = { date: Dated };

export function DateWords({ date }: DateWordsProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const shown = useShownDate()(date);
  const { language, text } = index.readout;
  // What the article alone has of a date has no basis beside it.
  const isWhole = shown.kind === 'dated';
  const fact = date.basis === 'context' && date.fact !== undefined ? index.facts.get(date.fact) : undefined;
  return (
    <>
      <span>{shownDatePhrase(i18n, shown)}</span>
      {isWhole && (
        <span className="basis" data-origin={date.basis === 'derived' ? 'computed' : undefined}>
          {' '}
          {basisPhrase(i18n, date)}
          {fact && (
            <>
              : <SourceLinks ids={fact.sources} />
            </>
          )}
        </span>
      )}
      {date.quote && (
        <span className="basis">
          {' '}
          «<span lang={language}>{text.slice(...date.quote)}</span>»
        </span>
      )}
      {isWhole && date.said !== undefined && date.atTalks !== true && (
        <span className="basis"> {i18n.m.basis.said({ words: date.said })}</span>
      )}
    </>
  );
}
