/** What became of the mutants: counted by kind, and the share that is held to a limit. */
import { fixed, table } from '../bench/table.mjs';
import { KINDS, type Kind, type Mutant } from './mutant.ts';

export interface Outcome {
  mutant: Mutant;
  isRefused: boolean;
}

/** The kinds whose facts a reader relies on first: of all of these together the limit is asked. */
export const HELD: readonly Kind[] = [
  'rung up',
  'rung down',
  'verb up',
  'bound',
  'deadline or year',
  'unit',
  'magnitude',
  'negation',
  'actor',
  'place',
];

/** In per cent of the mutants of these kinds. */
export const LEAST_REFUSED = 80;

interface Count {
  mutants: number;
  refused: number;
  equivalents: number;
}

/** Equivalents are counted apart: they are neither refused nor accepted. */
export function countOf(outcomes: readonly Outcome[], kinds: readonly Kind[]): Count {
  const own = outcomes.filter(({ mutant }) => kinds.includes(mutant.kind));
  const others = own.filter(({ mutant }) => mutant.equivalent === undefined);
  return {
    mutants: others.length,
    refused: others.filter(({ isRefused }) => isRefused).length,
    equivalents: own.length - others.length,
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? undefined : (100 * part) / whole);

/** @param list - the kind whose mutants are listed, those that were accepted and the equivalents; or "all". */
export function report(
  outcomes: readonly Outcome[],
  list: string | undefined,
): { text: string; isEnough: boolean } {
  const row = (name: string, kinds: readonly Kind[]) => {
    const { mutants, refused, equivalents } = countOf(outcomes, kinds);
    const accepted = fixed(percent(mutants - refused, mutants), 1);
    return [name, String(mutants), String(refused), String(equivalents), accepted];
  };
  const held = countOf(outcomes, HELD);
  const share = percent(held.refused, held.mutants) ?? 0;
  const isEnough = share >= LEAST_REFUSED;
  const listed = outcomes.filter(
    ({ mutant, isRefused }) => !isRefused && (list === 'all' || list === mutant.kind),
  );
  const lines = [
    ...listed.map(({ mutant }) => shownMutant(mutant)),
    table(
      ['kind', 'mutants', 'refused', 'equivalents', 'accepted, %'],
      [...KINDS.map((kind) => row(kind, [kind])), row('all', KINDS)],
    ),
    `Of ${HELD.join(', ')} together ${share.toFixed(1)} % are refused; ${
      isEnough ? 'the least is' : 'too few, the least is'
    } ${LEAST_REFUSED} %.`,
  ];
  return { text: lines.join('\n'), isEnough };
}

function shownMutant({ kind, leaf, at, before, after, equivalent }: Mutant): string {
  const [start, end] = [Math.max(0, at - 30), at + before.length + 30];
  const context = (words: string, length: number) =>
    JSON.stringify(`${leaf.words.slice(start, at)}[${words}]${leaf.words.slice(at + length, end)}`);
  const reason = equivalent === undefined ? '' : ` (the same: ${equivalent})`;
  return `${leaf.file}:${leaf.line}: ${kind}: ${context(before, before.length)} -> ${JSON.stringify(after)}${reason}`;
}
