import type { Readout } from '../../src/model/readout.ts';
import type { Relation } from '../../src/model/vocabulary.ts';
import { realReadout } from './readouts.ts';

/** The real readout with another figure of last year's trade. */
export function withBase(value: number, relation: Relation): Readout {
  const readout = realReadout('en');
  return {
    ...readout,
    statements: readout.statements.map((statement) => ({
      ...statement,
      figures: statement.figures.map((figure) =>
        figure.id === 'trade-2025' ? { ...figure, value, relation } : figure,
      ),
    })),
  };
}
