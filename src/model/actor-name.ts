/** How one who takes part in a statement is named. */
import type { Readout } from './readout.ts';

/** With the part in which the text has them, where it says one: `Anna Berg (host)`. */
export function actorName(
  { actors }: Pick<Readout, 'actors'>,
  { actor, as }: { actor: string; as?: string | undefined },
): string {
  const name = actors.find(({ id }) => id === actor)?.name ?? actor;
  return as === undefined ? name : `${name} (${as})`;
}
