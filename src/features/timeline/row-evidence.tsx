/** What the card says at length, in a few words: the schedule, the delivery, whether it was said before. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import type { ReadoutIndex } from '../../explorer/readout-index.ts';
import { schedulePhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { I18nWith } from '../../i18n/parts.ts';
import { datePhrase } from '../../i18n/phrases.ts';
import type { Delivery, Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';

export type RowEvidenceProps = { statement: Statement };

export function RowEvidence({ statement }: RowEvidenceProps) {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const { readout } = index;
  const schedule = commitmentSchedule(readout, statement);
  const compared = showsContext ? index.compared.get(statement.id) : undefined;
  const delivery = index.delivery.get(statement.id);
  const plain = [
    // A span stands in the row's date already.
    schedule && schedule.state !== 'span' && schedulePhrase(i18n, schedule, statement.date, readout.reviewed),
    showsContext && schedule && delivery === undefined && m.delivery.rowNotLookedFor,
  ].filter((words) => typeof words === 'string');
  const beyond = [
    showsContext && delivery && deliveryWords(i18n, index, delivery),
    compared && ('saidBefore' in compared ? m.earlier.rowSaidBefore : m.earlier.rowNew),
  ].filter((words) => typeof words === 'string');
  if (plain.length + beyond.length === 0) return null;
  return (
    <span className="row-evidence">
      {plain.length > 0 && <span>{plain.join(' · ')}</span>}
      {beyond.map((words) => (
        <span key={words} className="beyond-words">
          {words}
        </span>
      ))}
    </span>
  );
}

function deliveryWords(i18n: I18nWith<'late'>, index: ReadoutIndex, delivery: Delivery): string {
  const { m, f } = i18n;
  if ('searched' in delivery) return m.delivery.rowNoneFound;
  const dates = delivery.steps.flatMap((step) => index.facts.get(step)?.date ?? []);
  return m.delivery.rowSteps({ dates: f.list(dates.map((date) => datePhrase(i18n, date))) });
}
