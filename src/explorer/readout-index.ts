/** Look-ups over a readout, built once: by id, by place with what lies within, by figure, by sentence. */

import { type OwnedRanges, ownedRanges } from '../model/owned-ranges.ts';
import type {
  Account,
  Actor,
  Comparison,
  ContextFact,
  ContextSource,
  Delivery,
  Figure,
  LadderRung,
  Place,
  Readout,
  Statement,
  Topic,
} from '../model/readout.ts';

export interface ReadoutIndex {
  readout: Readout;
  statements: ReadonlyMap<string, Statement>;
  places: ReadonlyMap<string, Place>;
  topics: ReadonlyMap<string, Topic>;
  actors: ReadonlyMap<string, Actor>;
  rungs: ReadonlyMap<string, LadderRung>;
  facts: ReadonlyMap<string, ContextFact>;
  /** Published pages that facts and figures from beyond the text rest on. */
  sources: ReadonlyMap<string, ContextSource>;
  /** Earlier talks, and the other side's account of these. */
  accounts: ReadonlyMap<string, Account>;
  /** By statement; one that is not in it was not compared. */
  compared: ReadonlyMap<string, Comparison>;
  /** By statement; for one that is not in it nobody has looked. */
  delivery: ReadonlyMap<string, Delivery>;
  /** Figures with the statement that gives them. */
  figures: ReadonlyMap<string, { figure: Figure; statement: Statement }>;
  /** Per place the ids of all places that lie within it, itself not among them. */
  within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Per sentence the ranges of statements and frames that have words in it. */
  owned: OwnedRanges;
}

export function indexReadout(readout: Readout): ReadoutIndex {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const byStatement = <T extends { statement: string }>(items: readonly T[] = []) =>
    new Map(items.map((item) => [item.statement, item]));
  const places = byId(readout.places);
  const within = new Map(readout.places.map(({ id }) => [id, new Set<string>()]));
  for (const { id, within: parent } of readout.places) {
    for (let outer = parent; outer !== undefined; outer = places.get(outer)?.within)
      within.get(outer)?.add(id);
  }
  return {
    readout,
    statements: byId(readout.statements),
    places,
    topics: byId(readout.topics),
    actors: byId(readout.actors),
    rungs: byId(readout.ladder),
    facts: byId(readout.context.facts),
    sources: byId(readout.context.sources),
    accounts: byId(readout.context.accounts ?? []),
    compared: byStatement(readout.context.compared),
    delivery: byStatement(readout.context.delivery),
    figures: new Map(
      readout.statements.flatMap((statement) =>
        statement.figures.map((figure) => [figure.id, { figure, statement }] as const),
      ),
    ),
    within,
    owned: ownedRanges(readout),
  };
}
