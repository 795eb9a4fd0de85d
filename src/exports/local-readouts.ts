/** One readout in the languages that a file is made in, and its texts as they are told in each. */
import type { Figure, Readout, Statement } from '../model/readout.ts';
import type { LocalText } from '../model/texts.ts';
import type { Lang } from '../model/vocabulary.ts';

/** The readout by language: all of its pages at build, its own alone in a single file. All but the words is the same in each. */
export type Readouts = ReadonlyMap<Lang, Readout>;

/** @throws Error for none, which no readout has. */
export function firstOf(readouts: Readouts): Readout {
  for (const readout of readouts.values()) return readout;
  throw new Error('a readout has at least one language');
}

/** A text by language; `undefined` where no language has it. */
export function inAll(
  readouts: Readouts,
  tell: (readout: Readout) => string | undefined,
): LocalText | undefined {
  const told = [...readouts].flatMap(([lang, readout]) => {
    const text = tell(readout);
    return text === undefined ? [] : [[lang, text] as const];
  });
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/**
 * The readout with some of its statements, in their order, and with the places that these link to or that those lie within. Where
 * what states the target goes, its history from beyond the text goes too, which would stand there for nothing.
 * @param ids - of the statements that stay.
 */
export function keeping(readouts: Readouts, ids: ReadonlySet<string>): Readouts {
  return new Map([...readouts].map(([lang, readout]) => [lang, keepingIn(readout, ids)]));
}

function keepingIn(readout: Readout, ids: ReadonlySet<string>): Readout {
  const statements = readout.statements.filter(({ id }) => ids.has(id));
  const linked = linkedPlaces(readout, statements);
  const { trade, restatements, ...context } = readout.context;
  const history = {
    ...(trade === undefined ? {} : { trade }),
    ...(restatements === undefined ? {} : { restatements }),
  };
  return {
    ...readout,
    statements,
    places: readout.places.filter(({ id }) => linked.has(id)),
    context: targetFigures({ ...readout, statements }).length > 0 ? { ...context, ...history } : context,
  };
}

/** The places that statements link to, and those that these lie within. */
export function linkedPlaces({ places }: Readout, statements: readonly Statement[]): ReadonlySet<string> {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const linked = new Set<string>();
  for (const { place } of statements.flatMap((statement) => statement.places)) {
    for (let id: string | undefined = place; id !== undefined; id = within.get(id)) linked.add(id);
  }
  return linked;
}

/** The figures of the target that statements give: that of the goal, and the one that it is counted from. */
export function targetFigures({ target, statements }: Pick<Readout, 'target' | 'statements'>): Figure[] {
  const figures = statements.flatMap((statement) => statement.figures);
  return figures.filter(({ id }) => id === target?.base || id === target?.goal);
}
