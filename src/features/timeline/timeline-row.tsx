/** A statement as a row: its strength, title and date in words, and the picture of the date. */
import { memo } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useIsHovered } from '../../explorer/hover.tsx';
import { emphasisOf } from '../../explorer/view.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, shownDatePhrase } from '../../i18n/phrases.ts';
import type { Statement } from '../../model/readout.ts';
import type { ShownDate } from '../../model/shown-date.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { classNames } from '../../ui/class-names.ts';
import { passageId, statementItemId } from '../../ui/element-ids.ts';
import { StrengthMark, strengthClass } from '../../ui/strength.tsx';
import { RowEvidence } from './row-evidence.tsx';
import { Strip } from './strip.tsx';
import type { TimeScale } from './time-scale.ts';

export type TimelineRowProps = { statement: Statement; date: ShownDate; scale: TimeScale };

/** Drawn anew only where something about it has changed: a filter takes rows out and leaves the others. */
export const TimelineRow = memo(function TimelineRow({ statement, date, scale }: TimelineRowProps) {
  const { index } = useExplorer();
  const emphasis = useView(({ chosen }) => emphasisOf(chosen, [statement.id]));
  const i18n = useI18n();
  const isHovered = useIsHovered([statement.id]);
  const { id, title, kind, strength } = statement;
  return (
    <li id={statementItemId(id)}>
      <ChoiceLink
        selection={{ kind: 'statement', id }}
        origin="depth"
        fragment={passageId(id)}
        className={classNames(
          'row',
          strengthClass(index, statement),
          emphasis !== 'plain' && `is-${emphasis}`,
          isHovered && 'is-hovered',
        )}
      >
        <span className="row-words">
          <StrengthMark statement={statement} />
          <span className="row-title">{title}</span>
          <span className="row-notes">
            <span className="row-date">
              {[
                ...(strength === undefined ? [i18n.m.kinds[kind]] : []),
                shownDatePhrase(i18n, date),
                ...(date.kind === 'dated' && date.atTalks !== true ? [basisPhrase(i18n, date)] : []),
              ].join(' · ')}
            </span>
            <RowEvidence statement={statement} />
          </span>
        </span>
        <Strip scale={scale} date={date} />
      </ChoiceLink>
    </li>
  );
});
