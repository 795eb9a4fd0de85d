/** Words to copy that a reader wants to see before: in a field, with a button; selected where nothing can be copied. */
import { useId, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';
import { useCopying, useSelectedWhenRefused } from './copying.tsx';

export type CopyFieldProps = { label: string; words: string; rows: number };

export function CopyField({ label, words, rows }: CopyFieldProps) {
  const { m } = useI18n('show');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopying();
  useSelectedWhenRefused(field, outcome);
  // Of the words that it was said of: others have not been copied.
  const said =
    outcome?.words === words && (outcome.kind === 'refused' ? m.copying.refused : m.copying.copied);
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={words} ref={field} spellCheck={false} />
      <button type="button" className="chip" onClick={() => copy(words)}>
        {m.copying.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  );
}
