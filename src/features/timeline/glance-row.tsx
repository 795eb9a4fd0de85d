/** A commitment in one line: its strength, its short name, the picture of its time, and the time in words. What is none names no time for it. */
import { memo } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../explorer/hover.tsx';
import { emphasisOf } from '../../explorer/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import type { ShownDate } from '../../model/shown-date.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { passageId } from '../../ui/element-ids.ts';
import { StrengthMark, strengthClass } from '../../ui/strength.tsx';
import { scheduleWords } from './schedule-words.ts';
import { Strip } from './strip.tsx';
import type { TimeScale } from './time-scale.ts';

export type GlanceRowProps = { statement: Statement; date: ShownDate; scale: TimeScale };

export const GlanceRow = memo(function GlanceRow({ statement, date, scale }: GlanceRowProps) {
  const { index } = useExplorer();
  const emphasis = useView(({ chosen }) => emphasisOf(chosen, [statement.id]));
  const isHovered = useIsHovered([statement.id]);
  const i18n = useI18n();
  const { id, title, label = title } = statement;
  return (
    <li>
      <ChoiceLink
        selection={{ kind: 'statement', id }}
        origin="panel"
        fragment={passageId(id)}
        title={title}
        className={classNames(
          'row',
          'glance-row',
          strengthClass(index, statement),
          emphasis !== 'plain' && `is-${emphasis}`,
          isHovered && 'is-hovered',
        )}
      >
        <StrengthMark statement={statement} />
        <span className="row-title">{label}</span>
        <Strip scale={scale} date={date} axis="glance" />
        <span className="row-time">
          {statement.kind === 'commitment' && scheduleWords(i18n, index.readout, statement)}
        </span>
      </ChoiceLink>
    </li>
  );
});
