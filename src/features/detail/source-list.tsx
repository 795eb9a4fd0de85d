/** The published pages behind a fact from beyond the article. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import { writtenDate } from '../../i18n/phrases.ts';
import type { ContextFact } from '../../model/readout.ts';

export type SourceListProps = { fact: ContextFact };

export function SourceList({ fact }: SourceListProps) {
  const i18n = useI18n();
  return (
    <div className="beyond">
      <p>{fact.what}</p>
      <ul className="sources">
        {fact.sources.map(({ url, publisher, title, description, published, accessed }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {publisher}
            </a>
            {published !== undefined && `, ${writtenDate(i18n, published)}`}: {title ?? description} (
            {i18n.m.sources.accessed({ date: writtenDate(i18n, accessed) })})
          </li>
        ))}
      </ul>
    </div>
  );
}
