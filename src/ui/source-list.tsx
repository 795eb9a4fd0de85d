/** Published pages that something from beyond the article rests on. */
import { Fragment } from 'react';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';

export type SourcesProps = { ids: readonly string[] };

/** Each with what it is, when it came out and when it was read. */
export function SourceList({ ids }: SourcesProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  return (
    <ul className="sources">
      {ids
        .flatMap((id) => index.sources.get(id) ?? [])
        .map(({ id, url, publisher, title, description, published, accessed }) => (
          <li key={id}>
            <a href={url} rel="noreferrer">
              {publisher}
            </a>
            {`${published ? `, ${i18n.f.date(published)}` : ''}: ${title ?? description} (${i18n.m.sources.accessed({ date: i18n.f.date(accessed) })})`}
          </li>
        ))}
    </ul>
  );
}

/** Their publishers alone, for a line of text that says the rest. */
export function SourceLinks({ ids }: SourcesProps) {
  const { index } = useExplorer();
  return ids
    .flatMap((id) => index.sources.get(id) ?? [])
    .map(({ id, url, publisher }, at) => (
      <Fragment key={id}>
        {at > 0 && ', '}
        <a href={url} rel="noreferrer">
          {publisher}
        </a>
      </Fragment>
    ));
}
