export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The point of a box nearest to a point, in whichever unit both are given. */
export function clampToBox({ x, y }: { x: number; y: number }, box: Box): [number, number] {
  const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
  return [within(x, box.left, box.right), within(y, box.top, box.bottom)];
}

/**
 * A box at a corner of a point.
 * @param side - across (-1 left, 1 right) and down (-1 above, 1 below)
 * @param off - how far it stands off the point, to each side
 */
export function boxBeside(
  { x, y }: { x: number; y: number },
  [across, down]: readonly [number, number],
  width: number,
  height: number,
  off: number,
): Box {
  const left = x - (width * (1 - across)) / 2 + across * off;
  const top = y - (height * (1 - down)) / 2 + down * off;
  return { left, right: left + width, top, bottom: top + height };
}

/** Whether a box lies wholly in another one. */
export function isInBox(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether two boxes have a point within both. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
