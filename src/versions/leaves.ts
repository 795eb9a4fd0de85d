/** The single values of a part of a reading: what changed in it is told by them where it has no words of its own. */

/** A value that changed; without `before` or `after` where it is not there. */
export interface ChangedLeaf {
  /** Where it stands, by names as `statements.json` has them: `trade-2025.measure`. */
  path: string;
  before?: string;
  after?: string;
}

/** In the order of the later part, what it does not have any more last. */
export function changedLeaves(before: unknown, after: unknown): ChangedLeaf[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((path) => {
    const [earlier, later] = [was.get(path), is.get(path)];
    if (earlier === later) return [];
    return [
      {
        path,
        ...(earlier === undefined ? {} : { before: earlier }),
        ...(later === undefined ? {} : { after: later }),
      },
    ];
  });
}

function leavesOf(value: unknown): Map<string, string> {
  const leaves = new Map<string, string>();
  const add = (part: unknown, path: readonly string[]) => {
    if (part === undefined || part === null) return;
    if (typeof part !== 'object') leaves.set(path.join('.'), String(part));
    else if (!Array.isArray(part)) for (const [key, inner] of fieldsOf(part)) add(inner, [...path, key]);
    // A list of ids or of words is one value.
    else if (part.every((one) => typeof one !== 'object')) leaves.set(path.join('.'), part.join(', '));
    else part.forEach((one, at) => void add(one, [...path, nameOf(one) ?? String(at + 1)]));
  };
  add(value, []);
  return leaves;
}

/** The two ends of a date say what its EDTF says. */
const fieldsOf = (part: object) =>
  Object.entries(part).filter(([key]) => !('edtf' in part) || (key !== 'start' && key !== 'end'));

/** What tells one of a list from the others, so that one more changes nothing of the rest. */
const NAMES = ['id', 'actor', 'place', 'statement', 'account', 'source'] as const;

function nameOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  return NAMES.flatMap((name) => {
    const found: unknown = Reflect.get(one, name);
    return typeof found === 'string' ? [found] : [];
  })[0];
}
