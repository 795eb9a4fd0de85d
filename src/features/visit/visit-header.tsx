/** The header: what the readout is about, when (with its basis), who, where, and who says so. */
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { basisPhrase, datePhrase } from '../../i18n/phrases.ts';
import { restsOnContext } from '../../model/shown-date.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { placeItemId } from '../../ui/element-ids.ts';
import { PopUp } from '../../ui/pop-up.tsx';
import { PublisherLink } from '../../ui/publisher-link.tsx';
import { Findings } from './findings.tsx';

export function VisitHeader() {
  const { index } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { m, f } = i18n;
  const { title, talks, where, participants, attribution } = index.readout;
  const place = where === undefined ? undefined : index.places.get(where);
  const names = participants.flatMap((id) => index.actors.get(id) ?? []);
  const fact = talks.fact === undefined ? undefined : index.facts.get(talks.fact);
  const sources = (hasContext ? (fact?.sources ?? []) : []).flatMap((id) => index.sources.get(id) ?? []);
  return (
    <div className="visit">
      <h1>{title}</h1>
      <Findings />
      <dl className="visit-facts">
        <div>
          <dt>{m.visit.when}</dt>
          {hasContext || !restsOnContext(talks) ? (
            <dd key="dated">
              {datePhrase(i18n, talks)}{' '}
              <PopUp className="date-basis" summary={m.visit.dateMark} title={m.visit.dateFrom}>
                <p>
                  {basisPhrase(i18n, talks)}
                  {sources.map(({ url, publisher: name }, at) => (
                    <span key={url}>
                      {at === 0 ? ': ' : ', '}
                      <a href={url} rel="noreferrer">
                        {name}
                      </a>
                    </span>
                  ))}
                </p>
              </PopUp>
            </dd>
          ) : (
            <dd key="undated">{m.visit.noDate}</dd>
          )}
        </div>
        {names.length > 0 && (
          <div>
            <dt>{m.visit.who}</dt>
            <dd>{f.list(names.map(({ name }) => name))}</dd>
          </div>
        )}
        {place && (
          <div>
            <dt>{m.visit.where}</dt>
            <dd>
              <ChoiceLink
                selection={{ kind: 'place', id: place.id }}
                origin="panel"
                fragment={placeItemId(place.id)}
              >
                {place.name}
              </ChoiceLink>
            </dd>
          </div>
        )}
        <div>
          <dt>{m.visit.source}</dt>
          <dd>
            <PublisherLink />. <span className="basis">{attribution}</span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
