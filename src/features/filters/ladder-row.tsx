/** The strengths as one row, which is their filter: commitments, what was raised, and the rest apart. */
import { memo } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { FacetCount } from '../../explorer/selectors.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { FacetChips } from './facet-chips.tsx';
import { LadderHelp } from './ladder-help.tsx';
import { useFacetCounts } from './use-facet-counts.ts';

/** Drawn anew where a count is another, and not with what is around it. */
export const LadderRow = memo(function LadderRow() {
  const { index } = useExplorer();
  const { m, f } = useI18n();
  const counts = useFacetCounts('strength');
  const isOf = (undertakes: boolean | undefined) => (one: FacetCount) =>
    index.rungs.get(one.id)?.undertakes === undertakes;
  const groups = [
    { name: m.timeline.commitments, counts: counts.filter(isOf(true)) },
    { name: m.filters.raisedShort, counts: counts.filter(isOf(false)) },
    { name: m.filters.others, counts: counts.filter(isOf(undefined)) },
  ].filter((group) => group.counts.length > 0);
  if (groups.length === 0) return null;
  return (
    <div className="ladder needs-script">
      <fieldset className="facet-strength">
        <legend className="visually-hidden">{m.filters.facets.strength}</legend>
        {groups.map((group) => (
          <div key={group.name} className="ladder-group">
            <span className="ladder-name">
              {group.name} <span>{f.number(group.counts.reduce((sum, { count }) => sum + count, 0))}</span>
            </span>
            <div className="chips">
              <FacetChips facet="strength" counts={group.counts} />
            </div>
          </div>
        ))}
      </fieldset>
      <LadderHelp />
    </div>
  );
});
