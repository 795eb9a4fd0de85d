/** The whole readout, checked: every quote found, every id known, every word covered. */
import type { CountryTopology } from '../../model/basemap.ts';
import type { TextRange } from '../../model/readout.ts';
import type { LocalText } from '../../model/texts.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { checkCharacters } from '../check/characters.ts';
import { checkContext } from '../check/context.ts';
import { checkContextReferences } from '../check/context-references.ts';
import { type Coverage, cover } from '../check/cover.ts';
import { checkDatedIds } from '../check/dated-ids.ts';
import { checkFactDates } from '../check/fact-dates.ts';
import { knownNames } from '../check/known-names.ts';
import { checkLabels } from '../check/labels.ts';
import { checkLadder } from '../check/ladder.ts';
import { checkLadderLanguages } from '../check/ladder-languages.ts';
import { readLadder } from '../check/ladder-reading.ts';
import { pageLanguages } from '../check/languages.ts';
import { checkNamedLinks } from '../check/named-links.ts';
import { checkNeutralWords } from '../check/neutral-words.ts';
import { checkPlaces } from '../check/places.ts';
import { checkQuotations } from '../check/quotations.ts';
import { checkReferences } from '../check/references.ts';
import { checkStrengthWords } from '../check/strength-words.ts';
import { checkTarget } from '../check/target.ts';
import { checkText, hasBody } from '../check/text.ts';
import { checkToldAlike } from '../check/told-alike.ts';
import { checkToldNumbers } from '../check/told-numbers.ts';
import { checkToldSentences } from '../check/told-sentences.ts';
import { checkTrade } from '../check/trade.ts';
import { type Desk, judging } from '../desk.ts';
import { type AlignedTranslations, alignTranslations } from './align-translations.ts';
import { type LocalDated, resolveTalks } from './date.ts';
import { type LocalFinding, resolveFindings } from './findings.ts';
import { resolveQuote } from './quote.ts';
import { type LocalStatement, resolveStatement } from './statement.ts';

export interface ResolvedReadout {
  desk: Desk;
  languages: Lang[];
  talks: LocalDated;
  statements: LocalStatement[];
  findings: LocalFinding[];
  frames: { range: TextRange; reason: LocalText }[];
  translations: AlignedTranslations;
  coverage: Coverage;
}

/**
 * Checks the seeds on the desk; where there is a base map, their places against it. `undefined` where anything is wrong:
 * all of it, not the first fault alone, is then among the desk's problems.
 */
export function resolveReadout(desk: Desk, topology?: CountryTopology): ResolvedReadout | undefined {
  const { annotations } = desk.seeds;
  const judged = judging(desk);
  const languages = pageLanguages(desk);
  checkText(desk);
  checkReferences(desk);
  checkPlaces(desk, topology);
  checkLadder(desk);
  checkLadderLanguages(desk);
  checkContextReferences(desk);
  checkContext(desk);
  checkFactDates(judged);
  checkQuotations(judged);
  checkTrade(desk);
  checkTarget(desk);
  checkDatedIds(judged);
  checkCharacters(desk);
  checkLabels(judged);
  checkNamedLinks(judged);
  const translations = alignTranslations(desk);
  // No quote can be found in a text that is not there: to say so of each one would hide what is wrong.
  if (!hasBody(desk)) return undefined;
  const talks = resolveTalks(desk);
  const statements = annotations.data.statements.flatMap(
    (statement, index) => resolveStatement(desk, statement, ['statements', index], talks) ?? [],
  );
  checkNeutralWords(judged, statements);
  checkToldNumbers(judged, statements);
  const ladder = readLadder(desk);
  checkStrengthWords(judged, statements, ladder);
  const names = knownNames(desk);
  checkToldSentences(judged, statements, names);
  checkToldAlike(judged, names);
  const findings = talks === undefined ? [] : resolveFindings(desk, statements, talks, ladder);
  const frames = annotations.data.frames.flatMap(({ quote, reason }, index) => {
    const range = resolveQuote(desk, quote, ['frames', index, 'quote'], 'frames');
    return range === undefined ? [] : [{ range, reason }];
  });
  const coverage = cover(
    judged,
    statements.flatMap(({ passages }) => passages.flat()),
    frames.map(({ range }) => range),
  );
  if (desk.problems.length > 0 || talks === undefined) return undefined;
  return { desk, languages, talks, statements, findings, frames, translations, coverage };
}
