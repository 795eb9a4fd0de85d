/** The buttons of the time axis, with what it shows in m.timeline. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Zoom } from './use-zoom.ts';

export type ZoomControlsProps = { zoom: Zoom; range: string };

export function ZoomControls({ zoom, range }: ZoomControlsProps) {
  const { m } = useI18n('late');
  return (
    <fieldset className="zoom chips needs-script">
      <legend className="visually-hidden">{m.timeline.zoom}</legend>
      {/* Not disabled at their ends: the focus would be lost with it. */}
      <button
        type="button"
        className="chip"
        aria-label={m.timeline.zoomIn}
        aria-disabled={!zoom.canZoomIn}
        onClick={zoom.zoomIn}
      >
        +
      </button>
      <button
        type="button"
        className="chip"
        aria-label={m.timeline.zoomOut}
        aria-disabled={!zoom.canZoomOut}
        onClick={zoom.zoomOut}
      >
        −
      </button>
      <button type="button" className="chip" onClick={zoom.fitAll}>
        {m.timeline.zoomAll}
      </button>
      <button type="button" className="chip" onClick={zoom.showHome}>
        {m.timeline.zoomArticle}
      </button>
      <button type="button" className="chip" onClick={zoom.showTalks}>
        {m.timeline.zoomTalks}
      </button>
      <span className="zoom-range axis-range" aria-live="polite">
        {m.timeline.shown({ range })}
      </span>
    </fieldset>
  );
}
