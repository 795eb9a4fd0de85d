/** The topics in one line; those that do not fit come behind a button that says how many they are. */
import { memo, useRef, useState } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { FacetChips } from './facet-chips.tsx';
import { useFacetCounts } from './use-facet-counts.ts';
import { useHidden } from './use-hidden.ts';

export const TopicLine = memo(function TopicLine() {
  const { m, f } = useI18n();
  const { vocabulary } = useExplorer();
  const counts = useFacetCounts('topic');
  const chosen = useView(({ state }) => state.filters.topic);
  const topics = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const oneStop = useOneStop(topics);
  const [isSpread, spread] = useState(false);
  const hidden = useHidden(line, isSpread);
  const isHidden = (id: string) => vocabulary.facets.topic.indexOf(id) >= counts.length - hidden;
  // One that is chosen stays in sight: it goes before the others where it would not.
  const [ahead, rest] = isSpread
    ? [[], counts]
    : [
        counts.filter(({ id }) => chosen.includes(id) && isHidden(id)),
        counts.filter(({ id }) => !(chosen.includes(id) && isHidden(id))),
      ];
  return (
    <div className="facet-topic" role="toolbar" aria-label={m.filters.facets.topic} ref={topics} {...oneStop}>
      <div className={classNames('chips', isSpread && 'is-spread')} ref={line}>
        <FacetChips facet="topic" counts={[...ahead, ...rest]} />
      </div>
      {(hidden > 0 || isSpread) && (
        <button
          type="button"
          className="chip topics-more"
          aria-expanded={isSpread}
          onClick={() => spread(!isSpread)}
        >
          {isSpread ? m.filters.fewer : m.filters.more({ count: counted(f, hidden) })}
        </button>
      )}
    </div>
  );
});
