/** The buttons of the time axis, with what it shows in words. */
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Zoom } from './use-zoom.ts';

export type ZoomControlsProps = { zoom: Zoom; range: string };

export function ZoomControls({ zoom, range }: ZoomControlsProps) {
  const { m } = useI18n();
  const words = m.timeline;
  return (
    <fieldset className="zoom chips needs-script">
      <legend className="visually-hidden">{words.zoom}</legend>
      {/* Not disabled at their ends: the focus would be lost with it. */}
      <button
        type="button"
        className="chip"
        aria-label={words.zoomIn}
        aria-disabled={!zoom.canZoomIn}
        onClick={zoom.zoomIn}
      >
        +
      </button>
      <button
        type="button"
        className="chip"
        aria-label={words.zoomOut}
        aria-disabled={!zoom.canZoomOut}
        onClick={zoom.zoomOut}
      >
        −
      </button>
      <button type="button" className="chip" onClick={zoom.fitAll}>
        {words.zoomAll}
      </button>
      <button type="button" className="chip" onClick={zoom.showHome}>
        {words.zoomArticle}
      </button>
      <button type="button" className="chip" onClick={zoom.showTalks}>
        {words.zoomTalks}
      </button>
      <span className="zoom-range axis-range" aria-live="polite">
        {words.shown({ range })}
      </span>
    </fieldset>
  );
}
