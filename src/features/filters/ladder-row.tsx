/** The strengths as one row, which is their filter: commitments, what was raised, and the rest apart. */
import { type KeyboardEvent, memo, useRef, useState } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { counted } from '../../i18n/counted.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import { FacetChips } from './facet-chips.tsx';
import { LadderHelp } from './ladder-help.tsx';
import { useFacetCounts } from './use-facet-counts.ts';

/** Each group with what its rungs undertake: something, nothing, or there is no rung. */
const GROUPS = [
  { name: 'commitments', undertakes: true },
  { name: 'raised', undertakes: false },
  { name: 'others', undertakes: undefined },
] as const;

/** Drawn anew where a count is another, and not with what is around it. */
export const LadderRow = memo(function LadderRow() {
  const { index } = useExplorer();
  const { m, f } = useI18n();
  const counts = useFacetCounts('strength');
  const strengths = useRef<HTMLDivElement>(null);
  const oneStop = useOneStop(strengths);
  const [isExplained, explain] = useState(false);
  const groups = GROUPS.map(({ name, undertakes }) => ({
    name,
    counts: counts.filter(({ id }) => index.rungs.get(id)?.undertakes === undertakes),
  })).filter((group) => group.counts.length > 0);
  if (groups.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isExplained) return;
    // It lets the explanation go, and not what is chosen on the page.
    event.stopPropagation();
    explain(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key comes from one of its buttons.
    <div className="ladder needs-script" onKeyDown={onKeyDown}>
      <div
        className="facet-strength"
        role="toolbar"
        aria-label={m.filters.facets.strength}
        ref={strengths}
        {...oneStop}
      >
        {groups.map((group) => (
          <div key={group.name} className="ladder-group">
            <span className="ladder-name">
              {m.counts[group.name]({
                count: counted(
                  f,
                  group.counts.reduce((sum, { count }) => sum + count, 0),
                ),
              })}
            </span>
            <div className="chips">
              <FacetChips facet="strength" counts={group.counts} />
            </div>
          </div>
        ))}
      </div>
      <LadderHelp isOpen={isExplained} onToggle={() => explain(!isExplained)} />
    </div>
  );
});
