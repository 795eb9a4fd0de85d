/** What to try where nothing was found, or where a word is in no text. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { SearchResult } from '../../search/search-index.ts';

export type NothingFoundProps = {
  unknown: SearchResult['unknown'];
  isEmpty: boolean;
  /** That a word is in no text. */
  say: (words: { word: string }) => string;
  /** Searches for a word in the place of another. */
  onReplace?: (word: string, near: string) => void;
};

export function NothingFound({ unknown, isEmpty, say, onReplace }: NothingFoundProps) {
  const { m } = useI18n('search');
  return (
    <div className="not-found">
      {unknown.map(({ word, near }) => (
        <p key={word}>
          <span>{say({ word })}</span>
          {near !== undefined && onReplace !== undefined && (
            <button type="button" className="chip" onClick={() => onReplace(word, near)}>
              {m.search.near({ word: near })}
            </button>
          )}
        </p>
      ))}
      {isEmpty && (
        <ul>
          <li>{m.search.tryStem}</li>
          <li>{m.search.tryLanguage}</li>
          <li>{m.search.tryFewer}</li>
        </ul>
      )}
    </div>
  );
}
