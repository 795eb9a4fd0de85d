/** A link to what is shown, to copy, and to share where the browser can. */

import { formatAddress } from '../explorer/address.ts';
import { useExplorer } from '../explorer/explorer-context.tsx';
import { viewLink } from '../explorer/view-link.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Copying } from './copying.tsx';
import { useIsHydrated } from './use-is-hydrated.ts';

export type LinkButtonsProps = {
  /** Of what the link leads to. */
  title: string;
  copying: Copying;
};

export function LinkButtons({ title, copying: { copy } }: LinkButtonsProps) {
  const { page, views } = useExplorer();
  const { m } = useI18n('late');
  const isHydrated = useIsHydrated();
  const here = () => viewLink(window.location.href, formatAddress(views.read().state), page);
  const copyLink = () => {
    const { link, isLocal } = here();
    return copy(link, isLocal);
  };
  const share = async () => {
    const { link, isLocal } = here();
    try {
      await navigator.share({ title, url: link });
    } catch (error) {
      // A reader who closes the list of ways to share wants none of them.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy(link, isLocal);
    }
  };
  return (
    <>
      <button type="button" className="chip" onClick={copyLink}>
        {m.detail.copyLink}
      </button>
      {isHydrated && canShare() && (
        <button type="button" className="chip" onClick={share}>
          {m.detail.share}
        </button>
      )}
    </>
  );
}

/** An address on this computer is of no use to anybody else. */
function canShare(): boolean {
  return 'share' in navigator && window.location.protocol !== 'file:';
}
