/** SVG paths in whole pixels and relative moves: two thirds of the bytes of the absolute ones that d3-geo writes. */
import type { GeoContext } from 'd3-geo';

/** Where `geoPath` draws to; `text` is what came of it: `M1 2l3-4 5 6z`. */
export interface RelativePath extends GeoContext {
  text(): string;
}

/** An empty path. Points that fall on the same pixel as the one before are left out. */
export function relativePath(): RelativePath {
  let text = '';
  let [x, y] = [0, 0];
  /** Stands once before all moves from a start. */
  let command = 'l';
  return {
    text: () => text,
    beginPath() {},
    moveTo(toX, toY) {
      [x, y, command] = [Math.round(toX), Math.round(toY), 'l'];
      text += `M${x}${separated(y)}`;
    },
    lineTo(toX, toY) {
      const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
      if (dx === 0 && dy === 0) return;
      text += `${command === '' ? separated(dx) : command + dx}${separated(dy)}`;
      [x, y, command] = [x + dx, y + dy, ''];
    },
    closePath() {
      text += 'z';
    },
    // Points alone are drawn as arcs, and there are none on this map.
    arc() {},
  };
}

/** A minus sign is separation enough. */
const separated = (value: number) => (value < 0 ? `${value}` : ` ${value}`);
