/** A quiet note about what the address asked for in vain. */
import { useState } from 'react';
import { useView } from '../explorer/explorer-context.tsx';
import { useI18n } from '../i18n/i18n-context.tsx';

export function AddressNote() {
  const unknown = useView((view) => view.unknown);
  const { m, f } = useI18n();
  const [dismissed, setDismissed] = useState('');
  const items = f.list(unknown);
  if (items === '' || items === dismissed) return null;
  return (
    <p className="address-note" role="status">
      <span>{m.app.unknownAddress({ items })}</span>{' '}
      <button type="button" className="quiet-button" onClick={() => setDismissed(items)}>
        {m.app.dismiss}
      </button>
    </p>
  );
}
