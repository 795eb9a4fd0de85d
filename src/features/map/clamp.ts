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
