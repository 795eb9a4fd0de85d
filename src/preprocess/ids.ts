/** Ids: each one unique in its list, each one referred to known. */
import { complain, type Desk } from './desk.ts';
import type { SeedFile } from './load-seeds.ts';
import { nearestId } from './nearest-id.ts';
import { oneOf, shown } from './problems.ts';
import type { YamlPath } from './yaml-file.ts';

/** A check that an id is one of those given; `about` is the item that refers to it. */
export function known(
  desk: Desk,
  file: SeedFile<unknown>,
  kind: string,
  ids: readonly string[],
): (id: string, path: YamlPath, about?: string) => void {
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
  path: YamlPath,
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
  items: readonly { id: string; path: YamlPath }[],
): void {
  const first = new Map<string, YamlPath>();
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
