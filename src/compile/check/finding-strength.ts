/**
 * The verbs of a finding: those of its statements' strengths, neither more nor less. What rests on others' words says no
 * more than they do.
 */
import { strengthOf, strongest } from '../../text/strength-words.ts';
import { complain, type Desk } from '../desk.ts';
import type { FindingInput } from '../input/finding.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import type { FindingEvidence } from './finding-words.ts';
import type { LadderReading } from './ladder-reading.ts';

export function checkFindingStrength(
  desk: Desk,
  ladder: LadderReading,
  { id, text }: FindingInput,
  evidence: FindingEvidence,
  path: SeedPath,
): void {
  const { annotations, ladder: rungs } = desk.seeds;
  const { statements, restatements } = evidence;
  const named = statements.flatMap(({ strength }) => rungs.data.filter((rung) => rung.id === strength));
  const passages = strongest(
    statements.flatMap((statement) =>
      statement.strength === undefined ? (ladder.strongestOf(statement.passages.flat()) ?? []) : [],
    ),
  );
  const quoted = strongest(
    restatements.flatMap(({ quotations }) =>
      quotations.flatMap((quotation) => ladder.verbsIn(quotation.language, quotation.text) ?? []),
    ),
  );
  const most = Math.max(0, ...[passages, quoted].map((verb) => (verb === undefined ? 0 : strengthOf(verb))));
  for (const [language, words] of Object.entries(text)) {
    const once = new Map(
      (ladder.verbsIn(language, words) ?? []).map((verb) => [verb.words.toLowerCase(), verb]),
    );
    for (const verb of once.values()) {
      const strength = strengthOf(verb);
      if (strength <= most || named.some(({ rung }) => rung === strength)) continue;
      complain(desk, annotations, [...path, 'text', language], {
        id,
        what: 'a verb of another strength in the finding than in what it rests on',
        found: `${ladder.nameOf(verb)} in ${shown(words)}`,
        expected: expectedOf(named, most),
      });
    }
  }
}

function expectedOf(named: readonly { id: string }[], most: number): string {
  if (named.length > 0) return `a verb of ${[...new Set(named.map(({ id }) => `"${id}"`))].join(' or ')}`;
  return most === 0
    ? 'no verb of strength: what it rests on has none'
    : 'nothing stronger than what it rests on';
}
