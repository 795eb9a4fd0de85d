/** Every page that something here rests on, with its address and the day on which it was read. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { PublisherLink } from '../../ui/publisher-link.tsx';
import { AboutSection } from './about-section.tsx';

export function SourcesSection() {
  const { index } = useExplorer();
  const i18n = useI18n('about');
  const { m, f } = i18n;
  const { context, publisher, reviewed } = index.readout;
  return (
    <AboutSection id="sources" heading={m.about.sources}>
      <h3>{m.sources.article}</h3>
      <p>
        <PublisherLink />. {publisher.note}
      </p>
      {publisher.url !== undefined && <Address url={publisher.url} />}
      {context.sources.length > 0 && (
        <>
          <h3>{m.about.beyond({ count: f.number(context.sources.length) })}</h3>
          <p>{m.sources.reviewed({ date: f.date(reviewed) })}</p>
          <ol className="about-list about-sources">
            {context.sources.map(({ id, url, publisher: name, title, description, published, accessed }) => (
              <li key={id}>
                {name}
                {published && `, ${f.date(published)}`}: {title ?? description} (
                {m.sources.accessed({ date: f.date(accessed) })})
                <Address url={url} />
              </li>
            ))}
          </ol>
        </>
      )}
    </AboutSection>
  );
}

type AddressProps = { url: string };

/** Written out: on paper it is all there is of a link. */
function Address({ url }: AddressProps) {
  return (
    <a className="about-address" href={url} rel="noreferrer">
      {url}
    </a>
  );
}
