/** A later version of a built site, made of its files: another build would take ten times as long. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServiceWorker } from '../../../src/site/service-worker.ts';

/** Words of an earlier version, and those of a later one in their place. */
export interface Change {
  old: string;
  new: string;
}

/**
 * Writes a site as it would be built with changed seeds, its service worker included.
 * @param readouts - their ids; what of them is fetched at the first visit has at most `limit` bytes.
 * @param changes - wherever these words stand in a page or in its data, names of files included.
 */
export async function writeLaterVersion(
  { from, to }: { from: string; to: string },
  readouts: readonly string[],
  changes: readonly Change[],
  limit?: number,
): Promise<void> {
  const change = (text: string) =>
    changes.reduce((before, words) => before.replaceAll(words.old, words.new), text);
  cpSync(from, to, { recursive: true, filter: (path) => change(path) === path });
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|json)$|_headers$/.test(name)) continue;
    const text = change(readFileSync(join(from, name), 'utf8'));
    writeFileSync(join(to, change(name)), name.endsWith('.html') ? unstamped(text) : text);
  }
  await buildServiceWorker(to, readouts, limit);
}

/** A page as it was before it was said of which version it is. */
const unstamped = (html: string): string => html.replace(/ data-version="[0-9a-f]{8}"/, '');
