/** Errors of a run: each names where, what was found, what was expected, and the nearest candidate. */
import { jsonUpTo, printable, printableLines } from '../text/printable.ts';

/** How many problems a run prints; the others are counted. */
const PRINTED = 20;
/** How many names a message lists; the others are counted. */
const LISTED = 20;

/** One error, or one warning. `line` and `column` count from 1; `id` is that of the statement, place or fact concerned. */
export interface Problem {
  file: string;
  line?: number;
  column?: number;
  id?: string;
  what: string;
  found?: string;
  expected?: string;
  nearest?: string;
  /** The readouts whose pages cannot do without it: those that share a file share what it lacks. */
  neededBy?: readonly string[];
}

/** What is wrong, without where it stands. */
export type Told = Omit<Problem, 'file' | 'line' | 'column' | 'id'>;

/** Thrown once at the end of a run that found anything wrong, with everything it found, in the order of files and lines. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  /** @param where - what was read: "the seeds". */
  constructor(problems: readonly Problem[], where = 'the seeds') {
    const sorted = inOrder(problems);
    super(formatProblems(sorted, where));
    this.name = 'ProblemsError';
    this.problems = sorted;
  }
}

/** Each problem once: what is wrong in a file that several readouts share is found with each of them. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const once = new Map<string, Problem>();
  for (const { neededBy, ...problem } of problems) {
    const key = JSON.stringify(problem);
    const needed = [...(once.get(key)?.neededBy ?? []), ...(neededBy ?? [])];
    once.set(key, needed.length === 0 ? problem : { ...problem, neededBy: [...new Set(needed)] });
  }
  return [...once.values()];
}

/** `file:line:column`, as terminals and editors make a link of. */
export function formatPosition({ file, line, column }: Problem): string {
  return [printable(file, MAX_FIELD), line, column].filter((part) => part !== undefined).join(':');
}

export function formatProblem(problem: Problem): string {
  const id = problem.id === undefined ? '' : `[${printable(problem.id, MAX_ID)}] `;
  const head = `${formatPosition(problem)}: ${id}${printable(problem.what, MAX_FIELD)}`;
  const rows = [
    ['found', problem.found],
    ['expected', problem.expected],
    ['nearest', problem.nearest],
    ['needed by', problem.neededBy?.join(', ')],
  ].flatMap(([label, text]) =>
    text === undefined ? [] : [`    ${label}: ${printableLines(text, MAX_FIELD)}`],
  );
  return [head, ...rows].join('\n');
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

/** The first messages one after the other, how many more there are, and how many in all. */
function formatProblems(problems: readonly Problem[], where: string): string {
  const count = `${problems.length} ${problems.length === 1 ? 'error' : 'errors'} in ${where}; nothing was written.`;
  return [...firstOf(problems, 'error'), count].join('\n');
}

/** Warnings in the layout of errors, the first ones and how many more there are; empty where there are none. */
export function formatWarnings(warnings: readonly Problem[]): string {
  const marked = inOrder(warnings).map((warning) => ({ ...warning, what: `warning: ${warning.what}` }));
  return firstOf(marked, 'warning').join('\n');
}

function firstOf(problems: readonly Problem[], noun: string): string[] {
  const more = problems.length - PRINTED;
  const rest = `… and ${more} more ${noun}${more === 1 ? '' : 's'}, which ${more === 1 ? 'is' : 'are'} not printed.`;
  return [...problems.slice(0, PRINTED).map(formatProblem), ...(more > 0 ? [rest] : [])];
}

/** What a message expects of a value that must be from a list, which may be empty. */
export function oneOf(values: readonly string[]): string {
  if (values.length === 0) return 'one that is defined first: there is none yet';
  return `one of ${listed(values)}`;
}

/** The first of them, and how many more there are. */
export function listed(values: readonly string[]): string {
  const more = values.length - LISTED;
  return `${values.slice(0, LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** How much of a message is shown, in letters: a value, an id, any other part. */
const MAX_QUOTED = 160;
const MAX_ID = 80;
const MAX_FIELD = 8000;

/** A value as it is shown in a message: quoted, on one line, cut where it is long, with nothing that acts on a terminal. */
export function shown(value: unknown): string {
  return jsonUpTo(value, MAX_QUOTED);
}
