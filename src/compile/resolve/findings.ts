/** What the text comes to, in the editor's sentences: each rests on something, and counts what is there. */
import { earliestDay, latestDay } from '../../model/calendar.ts';
import { compact } from '../../model/compact.ts';
import type { DateSpan } from '../../model/readout.ts';
import { scheduleOf } from '../../model/schedule.ts';
import type { LocalText } from '../../model/texts.ts';
import { checkFindingStrength } from '../check/finding-strength.ts';
import { checkFindingWords, type FindingEvidence } from '../check/finding-words.ts';
import type { LadderReading } from '../check/ladder-reading.ts';
import { restsOnUnread } from '../check/unread-evidence.ts';
import { complain, type Desk, judging } from '../desk.ts';
import { known, unique } from '../ids.ts';
import type { RestatedInput } from '../input/context.ts';
import type { CountedInput, FindingInput } from '../input/finding.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { LocalDated } from './date.ts';
import { tryParse } from './dates.ts';
import type { LocalStatement } from './statement.ts';

export interface LocalFinding {
  id: string;
  text: LocalText;
  statements?: string[];
  restatements?: string[];
  facts?: string[];
}

export function resolveFindings(
  desk: Desk,
  statements: readonly LocalStatement[],
  talks: LocalDated,
  ladder: LadderReading,
): LocalFinding[] {
  const { annotations, context } = desk.seeds;
  const judged = judging(desk);
  const { findings } = annotations.data;
  unique(desk, annotations, ['findings'], findings);
  const restated = context.data.restatements.filter((item): item is RestatedInput => !('statement' in item));
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const checks = {
    statements: known(desk, annotations, 'statement', ids(annotations.data.statements)),
    restatements: known(desk, annotations, 'restatement', ids(restated)),
    facts: known(desk, annotations, 'context fact', ids(context.data.facts)),
  };
  return findings.map((finding, index) => {
    const path = ['findings', index];
    for (const list of ['statements', 'restatements', 'facts'] as const) {
      for (const [at, id] of finding[list].entries()) checks[list](id, [...path, list, at], finding.id);
    }
    const evidence = {
      statements: statements.filter(({ id }) => finding.statements.includes(id)),
      restatements: restated.filter(({ id }) => finding.restatements.includes(id)),
      facts: finding.facts,
    };
    const isJudged = !restsOnUnread(desk, finding, statements, restated);
    for (const [at, { count, of }] of finding.counts.entries()) {
      const counted = countedBy(of, statements, restated, talks);
      evidence.statements.push(...counted.statements);
      evidence.restatements.push(...counted.restatements);
      const real = counted.statements.length + counted.restatements.length;
      if (count === real || !isJudged) continue;
      complain(judged, annotations, [...path, 'counts', at, 'count'], {
        id: finding.id,
        what: 'a count of a finding is another one',
        found: String(count),
        expected: `${real}: ${Object.entries(of).flat().join(' ')}`,
      });
    }
    if (isJudged) {
      checkSide(judged, finding, evidence, path);
      checkDenial(judged, finding, evidence, talks, path);
      checkFindingWords(judged, finding, evidence, path);
      checkFindingStrength(judged, ladder, finding, evidence, path);
    }
    return compact({
      id: finding.id,
      text: finding.text,
      statements: idsOnce(evidence.statements),
      restatements: idsOnce(evidence.restatements),
      facts: evidence.facts.length === 0 ? undefined : [...evidence.facts],
    });
  });
}

function idsOnce(items: readonly { id: string }[]): string[] | undefined {
  return items.length === 0 ? undefined : [...new Set(items.map(({ id }) => id))];
}

/** Readers may hide what comes from beyond the text: a sentence that is half of it could not be hidden. */
function checkSide(
  desk: Desk,
  { id, ...listed }: FindingInput,
  evidence: FindingEvidence,
  path: SeedPath,
): void {
  const { statements, restatements, facts } = evidence;
  const isBeyond = restatements.length + facts.length > 0;
  const isOfText = statements.length > 0;
  if (isOfText !== isBeyond) return;
  // What is not known is said already.
  if (!isOfText && listed.statements.length + listed.restatements.length > 0) return;
  complain(desk, desk.seeds.annotations, path, {
    id,
    what: isBeyond ? 'a finding is of the text and from beyond it' : 'a finding rests on nothing',
    found: isBeyond
      ? [...(idsOnce(statements) ?? []), ...(idsOnce(restatements) ?? []), ...facts].join(', ')
      : 'no evidence',
    expected: 'statements alone, or facts and restatements alone',
  });
}

/** "No deadline named" is said of statements that the text names no time for. */
function checkDenial(
  desk: Desk,
  { id, denies }: FindingInput,
  { statements }: FindingEvidence,
  talks: LocalDated,
  path: SeedPath,
): void {
  const reviewed = tryParse(desk.seeds.context.data.reviewed)?.end;
  if (denies === undefined || typeof reviewed !== 'object') return;
  const timed = statements.filter(({ date }) => scheduleOf(date, talks, reviewed).state !== 'none');
  if (timed.length === 0) return;
  complain(desk, desk.seeds.annotations, [...path, 'denies'], {
    id,
    what: 'a finding denies what there is',
    found: `${denies}, which ${(idsOnce(timed) ?? []).join(', ')} has`,
    expected: 'statements that the text names no time for',
  });
}

function countedBy(
  of: CountedInput,
  statements: readonly LocalStatement[],
  restated: readonly RestatedInput[],
  talks: LocalDated,
): Pick<FindingEvidence, 'statements' | 'restatements'> {
  if ('strength' in of) {
    return { statements: statements.filter(({ strength }) => strength === of.strength), restatements: [] };
  }
  if ('kind' in of) {
    return { statements: statements.filter(({ kind }) => kind === of.kind), restatements: [] };
  }
  const when = 'restatements' in of ? of.restatements : of.deadlines;
  const found = restated.filter(({ date }) => isOn(when, tryParse(date), talks));
  const counted = 'restatements' in of ? found : found.filter(({ deadline }) => deadline !== undefined);
  return { statements: [], restatements: counted };
}

function isOn(side: 'before' | 'after', date: DateSpan | undefined, talks: LocalDated): boolean {
  if (date === undefined) return false;
  if (side === 'before') {
    return (
      typeof date.end !== 'string' &&
      typeof talks.start !== 'string' &&
      latestDay(date.end) < earliestDay(talks.start)
    );
  }
  return (
    typeof date.start !== 'string' &&
    typeof talks.end !== 'string' &&
    earliestDay(date.start) > latestDay(talks.end)
  );
}
