/** A quiet note about what the address asked for in vain. What it repeats comes from whoever made the address. */
import { Fragment, useState } from 'react';
import { useView } from '../explorer/explorer-context.tsx';
import { counted } from '../i18n/counted.ts';
import { useI18n } from '../i18n/i18n-context.tsx';

/** How much of an address is repeated: so many ids, and so many letters of each. */
const MOST_IDS = 5;
const MOST_LETTERS = 40;

/** Control and formatting characters (Unicode Cc, Cf) and line separators: they hide or reorder what stands around them. */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function shortened(id: string): string {
  const letters = [...id.replace(ACTING, '')];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('');
}

export function AddressNote() {
  const unknown = useView((view) => view.unknown);
  const { m, f } = useI18n('late');
  const [dismissed, setDismissed] = useState('');
  const asked = unknown.join();
  if (asked === '' || asked === dismissed) return null;
  const more = unknown.length - MOST_IDS;
  return (
    <p className="address-note" role="status">
      <span>{m.app.unknownAddress}</span>{' '}
      <span key={asked}>
        {unknown.slice(0, MOST_IDS).map((id, at) => (
          <Fragment key={id}>
            {at > 0 && ', '}
            <bdi>{shortened(id)}</bdi>
          </Fragment>
        ))}
        {more > 0 && ` ${m.app.unknownMore({ count: counted(f, more) })}`}
      </span>{' '}
      <button type="button" className="quiet-button" onClick={() => setDismissed(asked)}>
        {m.app.dismiss}
      </button>
    </p>
  );
}
