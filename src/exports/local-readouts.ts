/** One readout in the languages that a file is made in, and its texts as they are told in each. */
import type { Readout, Statement } from '../model/readout.ts';
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
  const { trade, restatements, ...context } = readout.context;
  const history = {
    ...(trade === undefined ? {} : { trade }),
    ...(restatements === undefined ? {} : { restatements }),
  };
  return {
    ...readout,
    statements,
    places: linkedPlaces(readout, statements),
    context: statesTarget({ ...readout, statements }) ? { ...context, ...history } : context,
  };
}

function linkedPlaces({ places }: Readout, statements: readonly Statement[]): Readout['places'] {
  const within = new Map(places.map((place) => [place.id, place.within]));
  const linked = new Set<string>();
  for (const { place } of statements.flatMap((statement) => statement.places)) {
    for (let id: string | undefined = place; id !== undefined; id = within.get(id)) linked.add(id);
  }
  return places.filter(({ id }) => linked.has(id));
}

/** Whether a statement gives the figure of the target, or the one that it is counted from. */
export function statesTarget({ target, statements }: Pick<Readout, 'target' | 'statements'>): boolean {
  const figures = statements.flatMap((statement) => statement.figures);
  return figures.some(({ id }) => id === target?.base || id === target?.goal);
}
