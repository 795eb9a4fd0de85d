import { createHash } from 'node:crypto';
import type { Readout } from '../model/readout.ts';

/** Names a reading that was not kept: the first 8 hexadecimal digits of the SHA-256 of the data in all its languages: another one for every change of it. */
export function dataVersion(readouts: Iterable<Readout>): string {
  return createHash('sha256')
    .update(JSON.stringify([...readouts]))
    .digest('hex')
    .slice(0, 8);
}
