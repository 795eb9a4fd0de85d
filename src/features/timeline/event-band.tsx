/** Events from beyond the article on the axis of its statements: each opens what it was, with its sources. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { datePhrase } from '../../i18n/phrases.ts';
import { FactNote } from '../../ui/fact-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Strip } from './strip.tsx';
import type { TimeScale } from './time-scale.ts';
import type { BandEvent } from './timeline-dates.ts';

export type EventBandProps = { events: readonly BandEvent[]; scale: TimeScale };

export function EventBand({ events, scale }: EventBandProps) {
  const i18n = useI18n('late');
  return (
    <Fold className="events beyond" name={i18n.m.timeline.events} heading={<h3>{i18n.m.timeline.events}</h3>}>
      <ol>
        {events.map((fact) => (
          <li key={fact.id}>
            <details>
              <summary className="row">
                <span>{`${datePhrase(i18n, fact.date)} · ${fact.event}`}</span>
                <Strip scale={scale} date={{ kind: 'dated', basis: 'context', ...fact.date }} />
              </summary>
              <FactNote fact={fact} />
            </details>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
