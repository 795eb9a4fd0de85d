/** Which panels of a readout there are as embeds. */
import type { Readout } from './readout.ts';
import type { Embedded } from './site-paths.ts';

/** In the order of the explorer: a readout may have no target, and no map. */
export function embedsOf({ target, map }: Pick<Readout, 'target' | 'map'>): Embedded[] {
  return [
    'timeline',
    ...(target === undefined ? [] : (['target'] as const)),
    ...(map === undefined ? [] : (['map'] as const)),
  ];
}
