/** Said to a reader whom a citation of another version led here. */
import { useState } from 'react';
import { useView } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';
import { VersionSince } from '../ui/version-since.tsx';
import './cited-note.css';

/** @returns the note about a version */
export const citedNoteOf = (version: string) => () => <CitedNote version={version} />;

type CitedNoteProps = { version: string };

function CitedNote({ version }: CitedNoteProps) {
  const { m } = useI18n();
  const chosen = useView(({ state }) => state.selection);
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  const statement = chosen?.kind === 'statement' ? chosen.id : undefined;
  return (
    <p className={statement === undefined ? 'address-note' : 'address-note cited-note'} role="status">
      <VersionSince version={version} statement={statement} />{' '}
      <button type="button" className="quiet-button" onClick={() => setOpen(false)}>
        {m.app.dismiss}
      </button>
    </p>
  );
}
