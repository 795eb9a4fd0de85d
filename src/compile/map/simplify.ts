/** Lines with fewer points, and shapes cut to a box: enough for a small picture of the map. */

export type Point = readonly [x: number, y: number];

/** Douglas-Peucker: drops points that lie within `tolerance` of the line without them. Ends stay. */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let distance = 0;
  for (const [index, point] of points.entries()) {
    const away = distanceToSegment(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [
    ...simplifyLine(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplifyLine(points.slice(farthest), tolerance),
  ];
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - (ax + along * dx), y - (ay + along * dy));
}

/** Half the width and half the height of a box around the origin. */
export type HalfBox = readonly [width: number, height: number];

/** The part of a closed ring inside the box (Sutherland-Hodgman); empty where it lies outside. */
export function clipRing(ring: readonly Point[], [width, height]: HalfBox): Point[] {
  const sides: [inside: (point: Point) => boolean, cross: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= -width, (a, b) => atX(a, b, -width)],
    [([x]) => x <= width, (a, b) => atX(a, b, width)],
    [([, y]) => y >= -height, (a, b) => atY(a, b, -height)],
    [([, y]) => y <= height, (a, b) => atY(a, b, height)],
  ];
  return sides.reduce<Point[]>(
    (points, [inside, cross]) =>
      points.flatMap((point, index) => {
        const previous = points.at(index - 1) ?? point;
        if (inside(point)) return inside(previous) ? [point] : [cross(previous, point), point];
        return inside(previous) ? [cross(previous, point)] : [];
      }),
    [...ring],
  );
}

/** The stretches of a line whose points lie in the box, each with one point beyond it at both ends. */
export function clipLine(line: readonly Point[], [width, height]: HalfBox): Point[][] {
  const inside = line.map(([x, y]) => Math.abs(x) <= width && Math.abs(y) <= height);
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const [index, point] of line.entries()) {
    if (inside[index] || inside[index - 1] || inside[index + 1]) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  if (part.length > 0) parts.push(part);
  return parts.filter(({ length }) => length > 1);
}

function atX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
}

function atY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
}
