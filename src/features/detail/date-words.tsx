/** A date of the article, or one it was given, with where it comes from: its words, its computation, its sources. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import type { Dated } from '../../model/readout.ts';
import { SourceLinks } from '../../ui/source-list.tsx';

export type DateWordsProps = { date: Dated };

export function DateWords({ date }: DateWordsProps) {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { language, text } = index.readout;
  const fact = date.basis === 'context' && date.fact !== undefined ? index.facts.get(date.fact) : undefined;
  return (
    <>
      {datePhrase(i18n, date)}{' '}
      <span className="basis" data-origin={date.basis === 'derived' ? 'computed' : undefined}>
        {basisPhrase(i18n, date)}
        {showsContext && fact && (
          <>
            : <SourceLinks ids={fact.sources} />
          </>
        )}
      </span>
      {date.quote && (
        <span className="basis">
          {' '}
          «<span lang={language}>{text.slice(...date.quote)}</span>»
        </span>
      )}
      {date.said !== undefined && date.atTalks !== true && (
        <span className="basis"> {i18n.m.basis.said({ words: date.said })}</span>
      )}
    </>
  );
}
