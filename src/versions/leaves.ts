/** The single values of a part of a reading: what changed in it is told by them where it has no words of its own. */

/** A value that changed; without `before` or `after` where it is not there. */
export interface ChangedLeaf {
  /** Where it stands, by names as `statements.json` has them: `trade-2025.measure`. */
  path: string;
  before?: string;
  after?: string;
}

/**
 * What differs in the items that both parts have.
 * @param told - where what is said in other words stands
 */
export function leavesBeside(before: unknown, after: unknown, told: RegExp): ChangedLeaf[] {
  const itemsOf = (part: unknown) => new Set([...leavesOf(part).keys()].map((path) => path.split('.')[0]));
  const [was, is] = [itemsOf(before), itemsOf(after)];
  return changedLeaves(before, after).filter(({ path }) => {
    const [item] = path.split('.');
    return was.has(item) && is.has(item) && !told.test(path);
  });
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
    else for (const [name, one] of namedItems(part)) add(one, [...path, name]);
  };
  add(value, []);
  return leaves;
}

/** Each by its name, by its place where it has none; a second one of a name says so. */
function namedItems(items: readonly unknown[]): (readonly [name: string, item: unknown])[] {
  const times = new Map<string, number>();
  return items.map((item, at) => {
    const name = itemName(item) ?? String(at + 1);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [time === 1 ? name : `${name} (${time})`, item];
  });
}

/** The two ends of a date say what its EDTF says. */
const fieldsOf = (part: object) =>
  Object.entries(part).filter(([key]) => !('edtf' in part) || (key !== 'start' && key !== 'end'));

/** What tells one of a list from the others, so that one more changes nothing of the rest. */
const NAMES = ['id', 'actor', 'place', 'statement', 'account', 'source'] as const;

/** @returns an item's own name among the others of its list, if it has one; an id is its own */
export function itemName(one: unknown): string | undefined {
  if (typeof one === 'string') return one;
  if (typeof one !== 'object' || one === null) return undefined;
  return NAMES.flatMap((name) => {
    const found: unknown = Reflect.get(one, name);
    return typeof found === 'string' ? [found] : [];
  })[0];
}
