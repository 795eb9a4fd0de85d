/** Ids: each one unique in its list, each one referred to known. */

import { nearestId } from '../text/nearest-id.ts';
import { complain, type Desk } from './desk.ts';
import type { SeedFile, SeedPath } from './input/seed-file.ts';
import { oneOf, shown } from './problems.ts';

/** A check that an id is one of those given; `about` is the item that refers to it. */
export function known(
  desk: Desk,
  file: SeedFile<unknown>,
  kind: string,
  ids: readonly string[],
): (id: string, path: SeedPath, about?: string) => void {
  return (id, path, about) => {
    if (ids.includes(id)) return;
    const nearest = nearestId(id, ids);
    complain(desk, file, path, {
      ...(about === undefined ? {} : { id: about }),
      what: `unknown ${kind}`,
      found: shown(id),
      expected: oneOf(ids),
      ...(nearest === undefined ? {} : { nearest }),
    });
  };
}

/** Complains about every id that an earlier item of the list has too; gives the ids, each once. */
export function unique(
  desk: Desk,
  file: SeedFile<unknown>,
  path: SeedPath,
  items: readonly { id: string }[],
): string[] {
  uniqueAt(
    desk,
    items.map(({ id }, index) => ({ id, file, path: [...path, index] })),
  );
  return [...new Set(items.map(({ id }) => id))];
}

/** The same for items that stand in several lists or files. */
export function uniqueAt(
  desk: Desk,
  items: readonly { id: string; file: SeedFile<unknown>; path: SeedPath }[],
): void {
  const first = new Map<string, (typeof items)[number]>();
  for (const item of items) {
    const { id, file, path } = item;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, item);
    else {
      const at = earlier.file.at([...earlier.path, 'id']);
      complain(desk, file, [...path, 'id'], {
        id,
        what: 'duplicate id',
        found: `${shown(id)}, which ${earlier.file === file ? '' : `${at.file}, `}line ${at.line} has too`,
        expected: 'an id of its own',
      });
    }
  }
}

/** The id of the statement, place, fact … that the path leads through. */
export function idAround(data: unknown, path: SeedPath): string | undefined {
  let value: unknown = data;
  let id: string | undefined;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, step);
    if (typeof value === 'object' && value !== null) {
      const own: unknown = Reflect.get(value, 'id');
      if (typeof own === 'string') id ??= own;
    }
  }
  return id;
}
