/** An embed as its author's readers will see it, loaded when it is asked for. */
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Embedded } from '../../model/site-paths.ts';
import { HEIGHTS, heightTold } from './embed-code.ts';

export type EmbedPreviewProps = { href: string; title: string; panel: Embedded };

export function EmbedPreview(embed: EmbedPreviewProps) {
  const { m } = useI18n('show');
  const [state, setState] = useState<'closed' | 'open' | 'offline'>('closed');
  const isOpen = state === 'open';
  // Embeds are not kept for use offline: the browser's own page of failure would stand here.
  const toggle = () => setState(isOpen ? 'closed' : navigator.onLine ? 'open' : 'offline');
  return (
    <>
      <p>
        <button type="button" className="chip" onClick={toggle}>
          {isOpen ? m.embeds.hidePreview : m.embeds.preview}
        </button>{' '}
        <span role="status">{state === 'offline' && m.embeds.offline}</span>
      </p>
      {/* Another address is another document, and its panel has a height of its own. */}
      {isOpen && <EmbedFrame key={embed.href} {...embed} />}
    </>
  );
}

/** As high as its panel says. */
function EmbedFrame({ href, title, panel }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(HEIGHTS[panel]);
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      setHeight((before) => heightTold(data) ?? before);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return <iframe ref={frame} src={href} title={title} height={height} />;
}
