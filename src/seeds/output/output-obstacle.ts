/** What stands in the way of a file that is to be written or taken away. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The part of a path within a folder at which neither a folder nor, at its end, a file stands; `undefined` where
 * nothing is in the way. Nothing is done through a link.
 */
export function obstacle(folder: string, path: string): string | undefined {
  const parts = path.split('/');
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((part) => {
      const kind = kindOf(join(folder, part));
      return kind !== undefined && kind !== (part === path ? 'file' : 'folder');
    });
}

export function kindOf(path: string): 'file' | 'folder' | 'symbolic link' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'symbolic link' : 'file';
}
