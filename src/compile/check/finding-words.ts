/** The words of a finding: short, and with no number, bound or year that its evidence does not have. */
import { negationOf } from '../../text/negation.ts';
import { readClaims } from '../../text/reading/claims.ts';
import { readCounts } from '../../text/reading/counts.ts';
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { complain, type Desk } from '../desk.ts';
import type { RestatedInput } from '../input/context.ts';
import type { FindingInput } from '../input/finding.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { shown } from '../problems.ts';
import { tryParse } from '../resolve/dates.ts';
import type { LocalStatement } from '../resolve/statement.ts';
import { claimsOfDates, holdClaims } from './hold-claims.ts';

/** What a finding rests on, what it counts among it. */
export interface FindingEvidence {
  statements: LocalStatement[];
  restatements: RestatedInput[];
  facts: readonly string[];
}

/** In characters: what one look takes in. */
const LONGEST = 140;

export function checkFindingWords(
  desk: Desk,
  finding: FindingInput,
  evidence: FindingEvidence,
  path: SeedPath,
): void {
  const { annotations } = desk.seeds;
  const { id } = finding;
  const figures = [
    ...evidence.statements.flatMap((statement) => statement.figures),
    ...evidence.restatements.map(({ value, unit, relation }) => ({ value, unit, relation })),
  ];
  const amounts = figures.map(({ value, unit }) => ({
    values: [value],
    units: [unit],
    bounds: [],
    words: `${value} ${unit}`,
  }));
  const source = { amounts, ...claimsOfDates(datesOf(desk, evidence)) };
  for (const [language, text] of Object.entries(finding.text)) {
    const place = { file: annotations, path: [...path, 'text', language], id };
    const say = (what: string, found: string, expected: string) =>
      complain(desk, annotations, place.path, { id, what, found, expected });
    const length = [...text].length;
    if (length > LONGEST) {
      say('a finding is too long', `${length} characters`, `at most ${LONGEST}`);
    }
    const lexicon = lexiconOf(language);
    if (lexicon === undefined) continue;
    holdClaims(desk, place, 'finding', readClaims(text, lexicon), source, figures);
    holdCounts(finding, readCounts(language, text) ?? [], text, say);
    const negation = negationOf(language, text);
    if (negation === 'plain' && finding.denies === undefined) {
      say('a finding says "not" without what it denies', shown(text), 'denies: what there is none of');
    } else if (negation === 'none' && finding.denies !== undefined) {
      say('a finding does not say what it denies', shown(text), `that no ${finding.denies} is named`);
    }
  }
}

/** A number that counts is among the counts, and each of the counts is told. */
function holdCounts(
  { counts }: FindingInput,
  told: readonly number[],
  text: string,
  say: (what: string, found: string, expected: string) => void,
): void {
  const numbers = counts.map(({ count }) => count);
  const wrong = told.filter((number) => !numbers.includes(number));
  const untold = numbers.filter((number) => !told.includes(number));
  if (wrong.length > 0) {
    say(
      'a number of a finding counts nothing',
      `${wrong.join(', ')} in ${shown(text)}`,
      numbers.length === 0 ? 'counts: what it counts, and how many there are' : numbers.join(', '),
    );
  } else if (untold.length > 0) {
    say('a count is not among the words of its finding', shown(text), untold.join(', '));
  }
}

function datesOf(desk: Desk, { statements, restatements, facts }: FindingEvidence) {
  const spans = [
    ...statements.flatMap(({ date }) => (date.kind === 'dated' ? [date] : [])),
    ...restatements.flatMap(({ date, deadline }) => [tryParse(date), deadline && tryParse(deadline.date)]),
    ...desk.seeds.context.data.facts.flatMap(({ id, date }) =>
      facts.includes(id) && date !== undefined ? [tryParse(date)] : [],
    ),
  ];
  return spans.filter((span) => span !== undefined);
}
