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
