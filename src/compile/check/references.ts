/** Ids: each one unique in its kind, each one referred to known, the kinds of statements true to the ladder. */
import { RESERVED_FOLDERS } from '../../model/site-paths.ts';
import { NO_PLACE } from '../../model/vocabulary.ts';
import { complain, type Desk } from '../desk.ts';
import { known, unique, uniqueAt } from '../ids.ts';
import { shown } from '../problems.ts';

export function checkReferences(desk: Desk): void {
  const { annotations, topics, places, context, ladder, actors } = desk.seeds;
  const { statements, readout, target } = annotations.data;
  const topicIds = unique(desk, topics, ['topics'], topics.data.topics);
  const placeIds = unique(desk, places, ['places'], places.data.places);
  const factIds = context.data.facts.map((fact) => fact.id);
  uniqueAt(
    desk,
    actors.map(({ file, path, data }) => ({ id: data.id, file, path })),
  );
  const actorIds = [...new Set(actors.map(({ data }) => data.id))];
  const rungIds = unique(desk, ladder.file, ladder.path, ladder.data);
  unique(desk, annotations, ['statements'], statements);
  for (const [index, { id }] of statements.entries()) {
    if (!RESERVED_FOLDERS.some((folder) => folder === id)) continue;
    complain(desk, annotations, ['statements', index, 'id'], {
      id,
      what: 'a statement has the name of another page',
      found: shown(id),
      expected: `none of ${RESERVED_FOLDERS.join(', ')}: each statement has a page at its id`,
    });
  }
  const figures = statements.flatMap((statement, index) =>
    statement.figures.map((figure, place) => ({
      id: figure.id,
      file: annotations,
      path: ['statements', index, 'figures', place],
    })),
  );
  uniqueAt(desk, figures);

  const topic = known(desk, annotations, 'topic', topicIds);
  const place = known(desk, annotations, 'place', placeIds);
  const actor = known(desk, annotations, 'actor', actorIds);
  const fact = known(desk, annotations, 'context fact', factIds);
  const rung = known(desk, annotations, 'strength', rungIds);
  const figure = known(
    desk,
    annotations,
    'figure',
    figures.map(({ id }) => id),
  );
  const outer = known(desk, places, 'place', placeIds);

  if (readout.where !== undefined) place(readout.where, ['readout', 'where'], readout.id);
  for (const [index, id] of readout.participants.entries()) {
    actor(id, ['readout', 'participants', index], readout.id);
  }
  if (target) {
    figure(target.base, ['target', 'base']);
    figure(target.goal, ['target', 'goal']);
  }
  for (const [index, statement] of statements.entries()) {
    const path = ['statements', index];
    for (const [at, id] of statement.topics.entries()) topic(id, [...path, 'topics', at], statement.id);
    for (const [at, link] of statement.places.entries())
      place(link.place, [...path, 'places', at, 'place'], statement.id);
    for (const [at, link] of statement.who.entries())
      actor(link.actor, [...path, 'who', at, 'actor'], statement.id);
    for (const [at, id] of statement.facts.entries()) fact(id, [...path, 'facts', at], statement.id);
    if (statement.strength !== undefined) rung(statement.strength, [...path, 'strength'], statement.id);
  }
  for (const [index, { id, within, line_to }] of places.data.places.entries()) {
    if (id === NO_PLACE) {
      complain(desk, places, ['places', index, 'id'], {
        id,
        what: 'reserved id',
        found: shown(id),
        expected: 'another id',
      });
    }
    if (within !== undefined) outer(within, ['places', index, 'within'], id);
    if (line_to !== undefined) outer(line_to, ['places', index, 'line_to'], id);
    checkNesting(desk, index);
  }
}

/** A place may not lie within itself, however many steps it takes. */
function checkNesting(desk: Desk, index: number): void {
  const list = desk.seeds.places.data.places;
  const start = list[index];
  const chain = new Set<string>();
  for (let current = start; current; current = list.find(({ id }) => id === current?.within)) {
    if (chain.has(current.id)) {
      // Once a circle, at the first of its places in the file.
      if (current === start && list.findIndex(({ id }) => chain.has(id)) === index) {
        complain(desk, desk.seeds.places, ['places', index, 'within'], {
          id: current.id,
          what: 'a place lies within itself',
          found: [...chain, current.id].join(' within '),
          expected: 'a chain of places that ends',
        });
      }
      return;
    }
    chain.add(current.id);
  }
}
