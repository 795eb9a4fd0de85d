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
    file,
    items.map(({ id }, index) => ({ id, path: [...path, index] })),
  );
  return [...new Set(items.map(({ id }) => id))];
}

/** The same for items that stand in several lists. */
export function uniqueAt(
  desk: Desk,
  file: SeedFile<unknown>,
  items: readonly { id: string; path: SeedPath }[],
): void {
  const first = new Map<string, SeedPath>();
  for (const { id, path } of items) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    else {
      complain(desk, file, [...path, 'id'], {
        id,
        what: 'duplicate id',
        found: `${shown(id)}, which line ${file.at([...earlier, 'id']).line} has too`,
        expected: 'an id of its own',
      });
    }
  }
}
