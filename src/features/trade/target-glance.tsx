/** The target at one look: how far it is, its deadline, and when it was stated before. */
import { useMemo } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { amountPhrase, datePhrase, shortAmount } from '../../i18n/phrases.ts';
import type { Figure } from '../../model/readout.ts';
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { GlanceHead } from '../../ui/glance-head.tsx';
import { StatedLine } from './target/stated-line.tsx';
import { deadlinesBefore, statedMarks } from './target/stated-marks.ts';
import { TargetBar } from './target/target-bar.tsx';
import { targetView } from './target/target-view.ts';

export function TargetGlance() {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m, f } = i18n;
  const marks = useMemo(() => statedMarks(index.readout), [index]);
  const view = targetView(index);
  if (view === undefined) return null;
  const { base, goal } = view;
  const amount = (figure: Figure) => amountPhrase(i18n, figure, goal.figure.unit, goal.figure.value);
  const short = shortAmount(i18n, goal.figure.value);
  const { period } = goal.figure;
  const head =
    period === undefined
      ? m.trade.headOpen({ goal: short })
      : m.trade.headTimed({ goal: short, date: datePhrase(i18n, period) });
  const before = hasContext ? deadlinesBefore(marks) : [];
  return (
    <section className="glance-part" aria-labelledby="target-glance">
      <GlanceHead id="target-glance" section={SECTION_IDS.target} more={m.trade.byYearAndWhatIf}>
        <span>{head}</span>
        {before.length > 0 && (
          <span key="before">
            {'; '}
            <span className="beyond-words">{m.trade.headBefore({ years: f.list(before.map(String)) })}</span>
          </span>
        )}
      </GlanceHead>
      <TargetBar
        view={view}
        label={m.trade.chart({ base: amount(base.figure), goal: amount(goal.figure) })}
      />
      {hasContext && marks.length > 1 && <StatedLine marks={marks} isOpen={period === undefined} />}
    </section>
  );
}
