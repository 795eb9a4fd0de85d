import type { Readout } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { changesBetween } from './changes.ts';

/** Whether two readings are the same in all their languages. */
export function isSameReading(one: ReadonlyMap<Lang, Readout>, other: ReadonlyMap<Lang, Readout>): boolean {
  if ([...one.keys()].join() !== [...other.keys()].join()) return false;
  return [...one].every(([lang, readout]) => {
    const same = other.get(lang);
    return same !== undefined && changesBetween(readout, same).length === 0;
  });
}
