/** What the pages of the readout with versions have beside it. */
import type { VersionIndex } from '../../src/model/versions.ts';
import { versionIndex } from '../../src/versions/version-index.ts';
import { keptTalks } from './kept-talks.ts';

export function keptIndex(): VersionIndex {
  const { readouts, versions } = keptTalks();
  return versionIndex(readouts, versions);
}

/** Puts a JSON block into the page, as a build does; what was there by its id goes. */
export function putBlock(id: string, data: unknown): void {
  document.getElementById(id)?.remove();
  const block = document.createElement('script');
  Object.assign(block, { type: 'application/json', id, textContent: JSON.stringify(data) });
  document.body.append(block);
}
