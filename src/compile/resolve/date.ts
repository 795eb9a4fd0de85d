/** From a date in the annotations to its bounds, with its basis held to what that basis needs. */

import { isSameDate } from '../../model/calendar.ts';
import type { LocalReadout } from '../../model/readout.ts';
import { nearestId } from '../../text/nearest-id.ts';
import { checkDateWords } from '../check/date-words.ts';
import { complain, type Desk, judging } from '../desk.ts';
import type { SeedFile, SeedPath } from '../input/seed-file.ts';
import type { DatedInput, DateInput } from '../input/statement.ts';
import { oneOf, shown } from '../problems.ts';
import { EDTF_EXAMPLES, type ParsedDate, parseDate, tryParse } from './dates.ts';
import { resolveQuote, type Within } from './quote.ts';

/** Dates with each text in all its languages. */
export type LocalDated = LocalReadout['talks'];
export type LocalDate = LocalReadout['statements'][number]['date'];

/** The date of the talks, on which `at-talks` and `since-talks` build. */
export function resolveTalks(desk: Desk): LocalDated | undefined {
  const { talks, id } = desk.seeds.annotations.data.readout;
  const resolved = resolveDated(desk, talks, ['readout', 'talks'], id);
  if (resolved === undefined || typeof resolved.start !== 'string') return resolved;
  complain(desk, desk.seeds.annotations, ['readout', 'talks', 'edtf'], {
    id,
    what: 'the date of the talks has no start',
    found: shown(talks.edtf),
    expected: 'a day, or an interval that starts with one',
  });
  return undefined;
}

export function resolveDate(
  desk: Desk,
  input: DateInput,
  path: SeedPath,
  id: string,
  talks: LocalDated | undefined,
  within: Within,
): LocalDate | undefined {
  if (typeof input === 'string') {
    if (talks === undefined) return undefined;
    if (input === 'at-talks') return { ...talks, atTalks: true };
    const [first = ''] = talks.edtf.split('/');
    return { ...talks, edtf: `${first}/..`, end: 'open', atTalks: true };
  }
  if ('undated' in input) return { kind: 'undated', reason: input.undated };
  return resolveDated(desk, input, path, id, within);
}

/** `stated` needs the words, `derived` the computation, `context` the fact; a fact must exist and agree. */
export function resolveDated(
  desk: Desk,
  input: DatedInput,
  path: SeedPath,
  id: string,
  within?: Within,
): LocalDated | undefined {
  const { edtf, basis, how, fact, said } = input;
  const needs = { stated: 'quote', derived: 'how', context: 'fact' } as const;
  if (input[needs[basis]] === undefined) {
    complain(desk, desk.seeds.annotations, path, {
      id,
      what: `a date with the basis "${basis}" must show where it comes from`,
      found: `no ${needs[basis]}`,
      expected: `${needs[basis]}: …`,
    });
  }
  const parsed = readDate(desk, desk.seeds.annotations, edtf, [...path, 'edtf'], id);
  const quote =
    input.quote === undefined ? undefined : resolveQuote(desk, input.quote, [...path, 'quote'], id, within);
  if (fact !== undefined && parsed !== undefined) checkFact(desk, parsed, input, path, id);
  if (quote !== undefined && parsed !== undefined)
    checkDateWords(judging(desk), input, parsed, quote, path, id);
  if (parsed === undefined) return undefined;
  if (input.as_of === true) checkState(desk, parsed, [...path, 'as_of'], id);
  return {
    kind: 'dated',
    ...parsed,
    basis,
    ...(quote === undefined ? {} : { quote }),
    ...(how === undefined ? {} : { how }),
    ...(fact === undefined ? {} : { fact }),
    ...(said === undefined ? {} : { said }),
    ...(input.as_of === undefined ? {} : { asOf: input.as_of }),
  };
}

/** A state is told as of the date at which it was known to be so: it has no beginning there, and no end. */
function checkState(desk: Desk, { edtf, start, end }: ParsedDate, path: SeedPath, id: string): void {
  if (start === 'unknown' && typeof end !== 'string') return;
  complain(desk, desk.seeds.annotations, path, {
    id,
    what: 'a state is told as of one date',
    found: shown(edtf),
    expected: 'an unknown start and that date, such as /2026-02-16; or no as_of',
  });
}

/** The bounds of a date; `undefined` after complaining where it is none. */
export function readDate(
  desk: Desk,
  file: SeedFile<unknown>,
  edtf: string,
  path: SeedPath,
  id?: string,
): ParsedDate | undefined {
  try {
    return parseDate(edtf);
  } catch (error) {
    complain(desk, file, path, {
      ...(id === undefined ? {} : { id }),
      what: `bad date: ${error instanceof Error ? error.message : error}`,
      found: shown(edtf),
      expected: EDTF_EXAMPLES,
    });
    return undefined;
  }
}

/** A date that rests on a fact from beyond the text may not say another day than the fact does. */
function checkFact(desk: Desk, parsed: ParsedDate, input: DatedInput, path: SeedPath, id: string): void {
  const facts = desk.seeds.context.data.facts;
  const fact = facts.find((candidate) => candidate.id === input.fact);
  if (fact === undefined) {
    const nearest = nearestId(
      input.fact ?? '',
      facts.map((candidate) => candidate.id),
    );
    complain(desk, desk.seeds.annotations, [...path, 'fact'], {
      id,
      what: 'unknown context fact',
      found: shown(input.fact),
      expected: oneOf(facts.map((known) => known.id)),
      ...(nearest === undefined ? {} : { nearest }),
    });
    return;
  }
  if (input.basis !== 'context' || fact.date === undefined) return;
  const known = tryParse(fact.date);
  if (known === undefined) return;
  const knownEnds = [known.start, known.end];
  const agrees = [parsed.start, parsed.end].some(
    (bound) =>
      typeof bound !== 'string' && knownEnds.some((end) => typeof end !== 'string' && isSameDate(end, bound)),
  );
  if (!agrees) {
    complain(desk, desk.seeds.annotations, [...path, 'edtf'], {
      id,
      what: 'the date differs from the context fact it rests on',
      found: shown(parsed.edtf),
      expected: `a date with ${fact.date}, as the fact "${fact.id}" has it`,
    });
  }
}
