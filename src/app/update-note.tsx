/** A quiet note that a new version of the site is ready; the reader decides. */
import type { I18nWith } from '../i18n/parts.ts';

export type UpdateNoteProps = { m: I18nWith<'late'>['m']; onTake: () => void; onDismiss: () => void };

export function UpdateNote({ m, onTake, onDismiss }: UpdateNoteProps) {
  return (
    <div className="update-note">
      <p>{m.app.updateReady}</p>
      <button type="button" className="chip" onClick={onTake}>
        {m.app.updateTake}
      </button>
      <button type="button" className="quiet-button" onClick={onDismiss}>
        {m.app.dismiss}
      </button>
    </div>
  );
}
