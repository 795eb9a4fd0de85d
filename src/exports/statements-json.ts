/** `statements.json`: every statement with all that is known of it, and what its ids stand for. */

import { compact } from '../model/compact.ts';
import type { Readout } from '../model/readout.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import { type FileContext, provenanceOf } from './provenance.ts';
import { statementRecords } from './statement-record.ts';
import type { StatementsFile } from './statements-schema.ts';

export function statementsFile(readouts: Readouts, context: FileContext = {}): StatementsFile {
  const readout = firstOf(readouts);
  const told = (tell: (local: Readout) => string | undefined) => inAll(readouts, tell);
  return {
    format: 'sapar-statements-1',
    about: provenanceOf(readouts, context),
    ladder: readout.ladder.map(({ id, rung, undertakes }, at) => ({
      id,
      rung,
      undertakes,
      name: told(({ ladder }) => ladder[at]?.name) ?? {},
      meaning: told(({ ladder }) => ladder[at]?.meaning) ?? {},
    })),
    topics: readout.topics.map(({ id }, at) => ({
      id,
      name: told(({ topics }) => topics[at]?.name) ?? {},
    })),
    actors: readout.actors.map(({ id }, at) =>
      compact({
        id,
        name: told(({ actors }) => actors[at]?.name) ?? {},
        role: told(({ actors }) => actors[at]?.role),
      }),
    ),
    places: readout.places.map(({ id, within }, at) =>
      compact({
        id,
        name: told(({ places }) => places[at]?.name) ?? {},
        within,
      }),
    ),
    statements: statementRecords(readouts, context),
  };
}

/** @returns the file's text. */
export function statementsJson(readouts: Readouts, context?: FileContext): string {
  return `${JSON.stringify(statementsFile(readouts, context), null, 1)}\n`;
}
