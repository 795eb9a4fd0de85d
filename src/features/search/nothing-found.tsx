/** What to try where nothing was found, or where a word is in no text. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { SearchResult } from '../../search/search-index.ts';

export type NothingFoundProps = {
  result: SearchResult;
  /** Searches for a word in the place of another. */
  onReplace: (word: string, near: string) => void;
};

export function NothingFound({ result: { count, unknown }, onReplace }: NothingFoundProps) {
  const { m } = useI18n('search');
  return (
    <div className="not-found">
      {unknown.map(({ word, near }) => (
        <p key={word}>
          <span>{m.search.unknown({ word })}</span>
          {near !== undefined && (
            <button type="button" className="chip" onClick={() => onReplace(word, near)}>
              {m.search.near({ word: near })}
            </button>
          )}
        </p>
      ))}
      {count === 0 && (
        <ul>
          <li>{m.search.tryStem}</li>
          <li>{m.search.tryLanguage}</li>
          <li>{m.search.tryFewer}</li>
        </ul>
      )}
    </div>
  );
}
