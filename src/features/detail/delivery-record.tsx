/** What is known of a statement's delivery: steps with their sources, searches that found none, or that nobody looked. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Delivery } from '../../model/readout.ts';
import { FactNote } from '../../ui/fact-note.tsx';

export type DeliveryRecordProps = { delivery: Delivery | undefined };

export function DeliveryRecord({ delivery }: DeliveryRecordProps) {
  const { index } = useExplorer();
  const i18n = useI18n('late');
  const { m, f } = i18n;
  if (delivery === undefined) return <dd>{m.delivery.notLookedFor}</dd>;
  if ('steps' in delivery) {
    return delivery.steps
      .flatMap((step) => index.facts.get(step) ?? [])
      .map((fact) => (
        <dd key={fact.id}>
          <FactNote fact={fact} />
        </dd>
      ));
  }
  return (
    <dd className="beyond">
      <strong>{m.delivery.noneFound}</strong>
      <ul>
        {delivery.searched.map(({ where, date, words }) => (
          <li key={`${where} ${date}`} data-origin="record">
            {m.delivery.search({
              where,
              date: i18n.f.date(date),
              words: f.list(words.map((name) => m.filters.quoted({ name }))),
            })}
          </li>
        ))}
      </ul>
    </dd>
  );
}
