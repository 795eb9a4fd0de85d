/** How a strength looks everywhere: a hue from pale to deep, and a second cue that holds without colour. */

import { useExplorer } from '../explorer/explorer-context.tsx';
import type { ReadoutIndex } from '../explorer/readout-index.ts';
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Statement } from '../model/readout.ts';

/** `rung-1` … `rung-5`, or `beside` for what has no rung; the looks are in strength.css. */
export function strengthClass(index: ReadoutIndex, { strength }: Pick<Statement, 'strength'>): string {
  const rung = strength === undefined ? undefined : index.rungs.get(strength)?.rung;
  return rung === undefined ? 'beside' : `rung-${rung}`;
}

export type StrengthMarkProps = { statement: Pick<Statement, 'strength'> };

/** A small marker: filled for commitments, half or empty for raised matters, a ring for the rest. */
export function StrengthMark({ statement }: StrengthMarkProps) {
  const { index } = useExplorer();
  return <span className={`strength-mark ${strengthClass(index, statement)}`} aria-hidden="true" />;
}

/** What that word means, in a sentence. */
export function useStrengthMeaning(): (statement: Pick<Statement, 'strength' | 'kind'>) => string {
  const { index } = useExplorer();
  const { m } = useI18n();
  return ({ strength, kind }) => {
    if (kind === 'commitment' || kind === 'raised') return index.rungs.get(strength ?? '')?.meaning ?? '';
    return m.kindMeanings[kind];
  };
}

/** "Agreed", "Quotation": the rung's name, or the kind's where there is no rung. */
export function useStrengthName(): (statement: Pick<Statement, 'strength' | 'kind'>) => string {
  const { index } = useExplorer();
  const { m } = useI18n();
  return ({ strength, kind }) =>
    (strength === undefined ? undefined : index.rungs.get(strength)?.name) ?? m.kinds[kind];
}
