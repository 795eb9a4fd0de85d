/** Writes committed files, for the generators that are run by hand. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes each file whole: all of them beside their places first, then renamed into them. Where one cannot be written
 * beside its place, every file stays as it was.
 * @param files - contents by path.
 * @throws what the file system throws.
 */
export function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
  const beside = (path: string) => `${path}.sapar-new`;
  try {
    for (const [path, content] of files) writeFileSync(beside(path), content);
    for (const path of files.keys()) renameSync(beside(path), path);
  } finally {
    for (const path of files.keys()) rmSync(beside(path), { force: true });
  }
}
