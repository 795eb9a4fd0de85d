/** Where a figure comes from: the published pages, or the passage of the text. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { passageId } from '../../ui/element-ids.ts';
import type { TradeRecord } from './history/trade-record.ts';

export type RecordSourcesProps = {
  record: Pick<TradeRecord, 'sources' | 'own'>;
  /** With what the page is and when it was read. */
  full?: boolean;
};

export function RecordSources({ record: { sources, own }, full = false }: RecordSourcesProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  const { language, text } = index.readout;
  if (own !== undefined) {
    return (
      <ChoiceLink
        selection={{ kind: 'figure', id: own.figure.id }}
        origin="depth"
        fragment={passageId(own.statement.id)}
      >
        <span lang={language}>{`«${text.slice(...own.figure.range)}»`}</span>
      </ChoiceLink>
    );
  }
  return (
    <ul>
      {sources.map(({ id, url, publisher, title, description, published, accessed }) => (
        <li key={id}>
          <a href={url} rel="noreferrer">
            {publisher}
          </a>
          {published !== undefined && `, ${i18n.f.date(published)}`}
          {full && `: ${title ?? description} (${i18n.m.sources.accessed({ date: i18n.f.date(accessed) })})`}
        </li>
      ))}
    </ul>
  );
}
