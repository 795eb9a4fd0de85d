/** Words to copy that a reader wants to see before: in a field, with a button; selected where nothing can be copied. */
import { useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.tsx';

export type CopyFieldProps = { label: string; words: string; rows: number };

export function CopyField({ label, words, rows }: CopyFieldProps) {
  const { m } = useI18n('show');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // Of the words that it was said of: others have not been copied.
  const [outcome, setOutcome] = useState<{ words: string; said: string } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setOutcome({ words, said: m.copying.copied });
    } catch {
      // Refused, or there is no clipboard: plain http, a frame.
      field.current?.focus();
      field.current?.select();
      setOutcome({ words, said: m.copying.refused });
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} readOnly rows={rows} value={words} ref={field} spellCheck={false} />
      <button type="button" className="chip" onClick={copy}>
        {m.copying.copy}
      </button>{' '}
      <span role="status">{outcome?.words === words && outcome.said}</span>
    </div>
  );
}
