/** What stands behind "not named": the words that were looked for, and the page's own on the nearest matter. */
import { useI18n } from '../i18n/i18n-context.tsx';
import type { LookedFor as Search } from '../model/readout.ts';

export type LookedForProps = Search & {
  /** Whether the passage is quoted here. */
  isQuoted?: boolean;
};

export function LookedFor({ words, nearest, part, isQuoted = true }: LookedForProps) {
  const { m } = useI18n();
  const [open, close] = m.filters.quoted({ name: '' });
  return (
    <p className="looked-for" data-origin="record">
      {m.earlier.lookedFor}{' '}
      <span lang={nearest.language}>{words.map((name) => m.filters.quoted({ name })).join(', ')}</span>.
      {part && ` ${m.earlier.readInPart}`}
      {isQuoted && (
        <>
          {' '}
          {m.earlier.nearest} {open}
          <span lang={nearest.language}>{nearest.text}</span>
          {close}
        </>
      )}
    </p>
  );
}
