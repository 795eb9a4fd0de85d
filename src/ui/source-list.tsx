/** The published pages behind a fact from beyond the article. */
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { writtenDate } from '../i18n/phrases.ts';
import type { ContextFact } from '../model/readout.ts';

export type SourceListProps = { fact: ContextFact };

export function SourceList({ fact }: SourceListProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  const sources = fact.sources.flatMap((id) => index.sources.get(id) ?? []);
  return (
    <div className="beyond">
      <p>{fact.what}</p>
      <ul className="sources">
        {sources.map(({ id, url, publisher, title, description, published, accessed }) => (
          <li key={id}>
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
