/** The target at one look: how far it is, its deadline, and when it was stated before. */
import { useMemo } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { amountPhrase } from '../../i18n/amounts.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Figure } from '../../model/readout.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { GlanceHead } from '../../ui/glance-head.tsx';
import { StatedLine } from './target/stated-line.tsx';
import { statedMarks } from './target/stated-marks.ts';
import { TargetBar } from './target/target-bar.tsx';
import { headingBefore, targetHeading } from './target/target-heading.ts';
import { targetView } from './target/target-view.ts';

export function TargetGlance() {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const marks = useMemo(() => statedMarks(index.readout), [index]);
  const view = targetView(index);
  if (view === undefined) return null;
  const { base, goal } = view;
  const amount = (figure: Figure) => amountPhrase(i18n, figure, goal.figure.unit, goal.figure.value);
  const before = hasContext ? headingBefore(i18n, marks) : undefined;
  return (
    <section className="glance-part" aria-labelledby="target-glance">
      <GlanceHead id="target-glance" section={SECTION_IDS.target} more={m.trade.byYearAndWhatIf}>
        <span>{targetHeading(i18n, view)}</span>
        {before !== undefined && (
          <span key="before">
            {'; '}
            <span className="beyond-words">{before}</span>
          </span>
        )}
      </GlanceHead>
      <TargetBar
        view={view}
        label={m.trade.chart({ base: amount(base.figure), goal: amount(goal.figure) })}
      />
      {hasContext && marks.length > 1 && (
        <StatedLine marks={marks} isOpen={goal.figure.period === undefined} />
      )}
    </section>
  );
}
