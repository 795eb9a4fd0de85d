/** Sources and licences of everything on the page. */

import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { licencesHref } from '../model/site-paths.ts';
import { SECTION_IDS } from '../ui/element-ids.ts';
import { Fold } from '../ui/fold.tsx';
import { PublisherLink } from '../ui/publisher-link.tsx';
import { AboutLink } from './about-link.tsx';

export function Credits() {
  const { index, page } = useExplorer();
  const hasContext = useView(({ state }) => state.context);
  const i18n = useI18n();
  const { m } = i18n;
  const { publisher, attribution, licence, reviewed, places } = index.readout;
  return (
    <footer className="credits" id={SECTION_IDS.sources} tabIndex={-1}>
      <Fold name={m.sources.heading} heading={<h2>{m.sources.heading}</h2>}>
        <dl>
          <div>
            <dt>{m.sources.article}</dt>
            <dd>
              <PublisherLink />. {attribution} {publisher.note}
            </dd>
          </div>
          {places.length > 0 && (
            <div>
              <dt>{m.sources.map}</dt>
              <dd>{m.map.borders}</dd>
            </div>
          )}
          <div>
            <dt>{m.sources.software}</dt>
            <dd>
              {m.sources.softwareNote} <a href={licencesHref(page)}>{m.sources.licences}</a>
            </dd>
          </div>
        </dl>
        {licence !== undefined && <p>{licence}</p>}
      </Fold>
      {hasContext && <p>{m.sources.reviewed({ date: i18n.f.date(reviewed) })}</p>}
      <p>
        {m.app.name}: {m.app.about} <AboutLink />
      </p>
    </footer>
  );
}
