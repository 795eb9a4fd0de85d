/**
 * Three things about a commitment, never one: how firm its wording is (named at the top of the card, explained here),
 * what time it was given, and what is known of its delivery. What is no commitment has its wording alone, and later steps where there is a record of them.
 */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { schedulePhrase } from '../../i18n/evidence-phrases.ts';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { commitmentSchedule } from '../../model/schedule.ts';
import { useStrengthMeaning } from '../../ui/strength.tsx';
import { DeliveryRecord } from './delivery-record.tsx';

export type WordingAndDeliveryProps = { statement: Statement };

export function WordingAndDelivery({ statement }: WordingAndDeliveryProps) {
  const { index } = useExplorer();
  const showsContext = useView(({ state }) => state.context);
  const i18n = useI18n('late');
  const { m } = i18n;
  const { id, kind, strength, date } = statement;
  const { language, reviewed, text } = index.readout;
  const schedule = commitmentSchedule(index.readout, statement);
  const delivery = index.delivery.get(id);
  const meaning = useStrengthMeaning()(statement);
  return (
    <dl className="detail-facts">
      <div>
        <dt>{m.detail.wording}</dt>
        <dd>
          {strength === undefined ? m.detail.notACommitment : m.kinds[kind]} · {meaning}
        </dd>
      </div>
      {schedule && (
        <div>
          <dt>{m.filters.facets.schedule}</dt>
          <dd>
            {schedulePhrase(i18n, schedule, date, reviewed)}
            {schedule.state !== 'none' && date.kind === 'dated' && date.quote && (
              <span className="basis">
                {' '}
                «<span lang={language}>{text.slice(...date.quote)}</span>»
              </span>
            )}
          </dd>
        </div>
      )}
      {showsContext && (schedule || delivery) && (
        <div>
          <dt>{schedule ? m.delivery.heading : m.delivery.laterSteps}</dt>
          <DeliveryRecord delivery={delivery} />
        </div>
      )}
    </dl>
  );
}
