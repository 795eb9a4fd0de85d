/** Says of a quote, as people paste it, whether it is still what the article has. */
import type { Readout, Statement } from '../model/readout.ts';
import { type CheckedPart, checkParts } from './check-parts.ts';
import { type FoundWords, findWords } from './found-words.ts';
import { isSameMark, type QuoteMark } from './mark.ts';
import { type QuotePartKind, type QuoteTelling, quoteParts, statementMark } from './quotation.ts';
import { type MarkState, markState, type ReadQuote, readQuote } from './read-quote.ts';

/**
 * What is to be said besides.
 * - `mark`: its mark fits neither these words nor this text
 * - `link`: its link leads to another statement
 * - `translation`: where words of the article should stand, there are those of our translation
 * - `part`: it is a part of a sentence
 * - `otherLanguage`: it was copied on a page in another language, whose words are not here to be checked
 * - `unmarked`: it has no mark, so nothing is known of the version that it was taken from
 */
export type QuoteRemark = 'mark' | 'link' | 'translation' | 'part' | 'otherLanguage' | 'unmarked';

export interface QuoteAnswer {
  /** `otherVersion`: it is what was copied, from another version of the text or from another text. */
  verdict: 'same' | 'changed' | 'absent' | 'otherVersion';
  remarks: QuoteRemark[];
  /** Whose words they are, where that is known. */
  statement: Statement | undefined;
  parts: CheckedPart[];
  /** Of the page on which it was copied, where its mark says so. */
  language: string | undefined;
  /** Of the reading, where its link names it. */
  version: string | undefined;
}

/** What does not depend on the language of the page. */
const OF_THE_ARTICLE: readonly QuotePartKind[] = ['words', 'title', 'address'];

/** @param telling - the words of the readout's language */
export function checkQuote(readout: Readout, telling: QuoteTelling, pasted: string): QuoteAnswer {
  const quote = readQuote(pasted);
  const { version } = quote;
  const state = markState(quote, readout.sha256);
  const language = typeof quote.mark === 'object' ? quote.mark.language : undefined;
  const remarks: QuoteRemark[] = state === 'none' ? ['unmarked'] : state === 'wrong' ? ['mark'] : [];
  const isForeign = language !== undefined && language !== readout.lang;
  const partsOf = (statement: Statement, kinds?: readonly QuotePartKind[]) => {
    const parts = quoteParts(readout, statement, telling);
    return checkParts(kinds ? parts.filter(({ kind }) => kinds.includes(kind)) : parts, quote.tokens);
  };
  const linesHere = isForeign ? OF_THE_ARTICLE : undefined;
  const named = namedStatements(readout, quote);
  const byWords = named.length === 0 ? findWords(readout, quote.tokens) : undefined;
  const [best] = (byWords ? statementsWith(readout, partsOf, byWords) : named)
    .map((statement) => ({ statement, parts: partsOf(statement, linesHere) }))
    .toSorted((one, other) => faults(one.parts) - faults(other.parts));
  if (best === undefined) {
    const found = byWords ?? findWords(readout, quote.tokens);
    if (found.verdict === 'same' && found.isPart) remarks.push('part');
    if (found.verdict === 'absent' && found.isOurs) remarks.push('translation');
    return { ...verdictOfWords(found, state), remarks, statement: undefined, language, version };
  }
  const { statement, parts } = best;
  const words = stateOf(parts, 'words');
  if (words === 'missing') {
    const instead = findWords(readout, quote.tokens);
    if (instead.verdict === 'absent' && instead.isOurs) remarks.push('translation');
  }
  if (quote.linked !== undefined && quote.linked !== statement.id) remarks.push('link');
  if (isForeign) remarks.push('otherLanguage');
  const isSame =
    words === 'same' &&
    parts.every((part) => part.state !== 'changed') &&
    !remarks.includes('mark') &&
    !remarks.includes('link');
  const verdict = state === 'otherVersion' ? state : isSame ? 'same' : 'changed';
  return { verdict, remarks, statement, parts, language, version };
}

function verdictOfWords(found: FoundWords, state: MarkState): Pick<QuoteAnswer, 'verdict' | 'parts'> {
  const { verdict } = found;
  const parts: CheckedPart[] =
    verdict === 'absent' ? [] : [{ kind: 'words', state: verdict, pieces: found.pieces }];
  if (state === 'otherVersion') return { verdict: state, parts };
  return { verdict: state === 'wrong' && verdict === 'same' ? 'changed' : verdict, parts };
}

/** The statements that mark and link name, or else the mark, or else the link: several may rest on one sentence. */
function namedStatements(readout: Readout, { mark, linked }: ReadQuote): Statement[] {
  const { statements } = readout;
  const marked = typeof mark === 'object' ? statements.filter((one) => hasMark(readout, one, mark)) : [];
  const atLink = (among: readonly Statement[]) => among.filter(({ id }) => id === linked);
  return [atLink(marked), marked, atLink(statements)].find((some) => some.length > 0) ?? [];
}

/**
 * The statements whose words stand there whole, or else changed, where what stands there is nowhere in the text. A part
 * of a sentence is that of a copy where other lines of it are there.
 */
function statementsWith(
  { statements }: Readout,
  partsOf: (statement: Statement, kinds?: readonly QuotePartKind[]) => CheckedPart[],
  found: FoundWords,
): Statement[] {
  const having = (state: CheckedPart['state']) =>
    statements.filter((one) => stateOf(partsOf(one, ['words']), 'words') === state);
  const whole = having('same');
  if (whole.length > 0) return whole;
  if (found.verdict !== 'same') return having('changed');
  if (!found.isPart) return [];
  return having('changed').filter((one) =>
    partsOf(one).some(({ kind, state }) => kind !== 'words' && state === 'same'),
  );
}

function hasMark(readout: Readout, statement: Statement, mark: QuoteMark): boolean {
  return isSameMark(statementMark(readout, statement, mark.language), mark);
}

function stateOf(parts: readonly CheckedPart[], kind: QuotePartKind): CheckedPart['state'] | undefined {
  return parts.find((part) => part.kind === kind)?.state;
}

/** The pieces that differ; a line that is not there at all counts more. */
function faults(parts: readonly CheckedPart[]): number {
  const FOR_A_LINE = 10;
  return parts
    .map(({ state, pieces }) =>
      state === 'missing' ? FOR_A_LINE : pieces.filter(({ kind }) => kind !== 'same').length,
    )
    .reduce((sum, count) => sum + count, 0);
}
