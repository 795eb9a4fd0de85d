/** The line of the times at which the target was stated: a mark each, this text's among them; words instead on a narrow page. */
import { useMemo } from 'react';
import { useExplorer, useView } from '../../../explorer/explorer-context.tsx';
import { useI18n } from '../../../i18n/i18n-context.tsx';
import { isExplorer } from '../../../model/site-paths.ts';
import { tradeRecordId } from '../../../ui/element-ids.ts';
import { useIsHydrated } from '../../../ui/use-is-hydrated.ts';
import { useSectionHref } from '../../../ui/use-section-href.ts';
import { walkMarks } from '../history/marks.ts';
import { tradeRecords } from '../history/records.ts';
import { recordName } from '../history/trade-record.ts';
import type { StatedMark } from './stated-marks.ts';
import { statedWords } from './target-heading.ts';

export type StatedLineProps = {
  marks: readonly StatedMark[];
  /** This text names no deadline. */
  isOpen: boolean;
};

export function StatedLine({ marks, isOpen }: StatedLineProps) {
  const { index, page } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const sectionHref = useSectionHref();
  const records = useMemo(
    () => new Map(tradeRecords(index, i18n, hasContext).map((record) => [record.id, record])),
    [index, i18n, hasContext],
  );
  const wordsOf = (mark: StatedMark) => statedWords(i18n, mark, isOpen);
  const shown = (mark: StatedMark) => {
    const { when, by } = wordsOf(mark);
    return by === undefined ? when : m.trade.statedBy({ when, by });
  };
  const nameOf = (mark: StatedMark) => {
    const record = records.get(mark.id);
    // As it is seen, two words below each other: who speaks to a computer says those.
    const { when, by } = wordsOf(mark);
    const words = by === undefined ? when : `${when} ${by}`;
    return record && m.trade.statedMark({ words, record: recordName(i18n, record) });
  };
  const isHydrated = useIsHydrated();
  // One stop of the Tab key for all marks once the arrow keys work.
  const stop = marks.find(({ own }) => own) ?? marks[0];
  const link = (mark: StatedMark) => ({
    href: sectionHref(tradeRecordId(mark.id)),
    'aria-label': nameOf(mark),
    className: mark.isLabelled ? undefined : 'is-quiet',
    tabIndex: isHydrated && mark !== stop ? -1 : undefined,
    // Links within an SVG do not follow the page's <base target>.
    target: isExplorer(page) ? undefined : '_blank',
    rel: isExplorer(page) ? undefined : 'noopener',
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links within a picture has no element of its own. */}
      <svg className="stated-line" role="group" aria-label={m.trade.statedTimes} onKeyDown={walkMarks}>
        <line className="stated-axis" x1="0" x2="100%" y1="9" y2="9" />
        {marks.map((mark) => {
          const { when, by } = wordsOf(mark);
          return (
            <a key={mark.id} {...link(mark)}>
              <svg x={`${mark.x}%`} y="9" overflow="visible" aria-hidden="true">
                <path className={mark.own ? 'article' : 'stated'} d="M0-6 6 0 0 6-6 0Z" />
                <text className={mark.own ? 'own' : undefined} y="22" textAnchor="middle">
                  {when}
                </text>
                {/* The space keeps the words apart for who reads them as one text. */}{' '}
                {by !== undefined && (
                  <text y="38" textAnchor="middle">
                    {by}
                  </text>
                )}
              </svg>
            </a>
          );
        })}
      </svg>
      <ol className="stated-list">
        {marks.map((mark) => (
          <li key={mark.id}>
            <a href={sectionHref(tradeRecordId(mark.id))}>{shown(mark)}</a>
          </li>
        ))}
      </ol>
    </>
  );
}
