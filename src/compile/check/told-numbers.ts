/**
 * The numbers that are told in our own words, in titles, translations and wordings, are those of the text or of the
 * figure that stands beside them: the same amount, unit, bound and year in every language.
 */

import type { TextRange } from '../../model/readout.ts';
import type { LocalText } from '../../model/texts.ts';
import { type Claims, isSameAmount, readClaims } from '../../text/reading/claims.ts';
import type { Lexicon } from '../../text/reading/lexicon.ts';
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { sentenceAround } from '../../text/sentence-at.ts';
import { complain, type Desk } from '../desk.ts';
import { shown } from '../problems.ts';
import { tryParse } from '../resolve/dates.ts';
import type { LocalStatement } from '../resolve/statement.ts';
import { claimsOfDates, holdClaims, isAmong, isTold, type KnownFigure } from './hold-claims.ts';

export function checkToldNumbers(desk: Desk, statements: readonly LocalStatement[]): void {
  checkWordings(desk);
  const lexicon = lexiconOf(desk.seeds.annotations.data.readout.language);
  // Of a text that is not read nobody can say which numbers it has.
  if (lexicon === undefined) return;
  const sentences = new Map<number, Claims>();
  const claimsOf = (range: TextRange) => {
    const known = sentences.get(range[0]);
    if (known !== undefined) return known;
    const claims = readClaims(desk.source.text.slice(...range), lexicon);
    sentences.set(range[0], claims);
    return claims;
  };
  checkSummary(desk, claimsOf);
  checkTitles(desk, statements, lexicon);
  checkTranslations(desk, statements, claimsOf);
}

/** The readout's own title and description tell of the whole text. */
function checkSummary(desk: Desk, claimsOf: (sentence: TextRange) => Claims): void {
  const { annotations } = desk.seeds;
  const { readout } = annotations.data;
  for (const key of ['title', 'summary'] as const) {
    const told = inLanguages(readout[key]).filter(({ claims }) => isAnything(claims));
    if (told.length === 0) continue;
    const all = desk.paragraphs.flatMap(({ sentences }) => sentences).map(claimsOf);
    const source = together(all);
    for (const { lang, claims } of told) {
      const place = { file: annotations, path: ['readout', key, lang], id: readout.id };
      holdClaims(desk, place, key, claims, source, []);
    }
  }
}

function checkTitles(desk: Desk, statements: readonly LocalStatement[], lexicon: Lexicon): void {
  const { annotations } = desk.seeds;
  const indexOf = new Map(annotations.data.statements.map(({ id }, index) => [id, index]));
  for (const { id, title, label, passages, figures, date } of statements) {
    const index = indexOf.get(id) ?? 0;
    // Where words were not found in the text, nobody knows what they tell; that is said elsewhere.
    if (annotations.data.statements[index]?.passages.length !== passages.length) continue;
    const told = inTexts({ title, label }).filter(({ claims }) => isAnything(claims));
    if (told.length === 0) continue;
    const parts = passages.flat().map((range) => readClaims(desk.source.text.slice(...range), lexicon));
    const source = together([
      ...parts,
      ...(date.kind === 'dated' ? [{ amounts: [], ...claimsOfDates([date]) }] : []),
    ]);
    for (const { key, lang, claims } of told) {
      const path = ['statements', index, key, lang];
      holdClaims(desk, { file: annotations, path, id }, key, claims, source, figures);
    }
  }
}

/** A translated sentence claims all that its sentence claims, and nothing else. */
function checkTranslations(
  desk: Desk,
  statements: readonly LocalStatement[],
  claimsOf: (sentence: TextRange) => Claims,
): void {
  const figures = figuresBySentence(desk, statements);
  for (const file of desk.seeds.translations) {
    const { language, paragraphs } = file.data;
    // Never shown: the text itself is in that language.
    if (language === desk.seeds.annotations.data.readout.language) continue;
    const lexicon = lexiconOf(language);
    if (lexicon === undefined) continue;
    // Not sentence by sentence, or of another language: then no sentence is held against its own.
    if (desk.problems.some((problem) => problem.file === file.file)) continue;
    for (const [index, paragraph] of desk.paragraphs.entries()) {
      for (const [at, range] of paragraph.sentences.entries()) {
        const translated = paragraphs[index]?.[at];
        if (translated === undefined) continue;
        const source = claimsOf(range);
        const claims = readClaims(translated, lexicon);
        const place = { file, path: ['paragraphs', index, at] };
        const isTrue = holdClaims(desk, place, 'translation', claims, source, figures.get(range[0]) ?? []);
        const lost = [
          ...source.amounts
            .filter((amount) => !claims.amounts.some((told) => isSameAmount(told, amount)))
            .filter((amount) => !isAmong(claims.years, amount))
            .map(({ words }) => words),
          ...source.years.filter((year) => !isTold(claims, year)).map(String),
          ...datesLost(source, claims),
        ];
        // One number for another is one fault.
        if (lost.length === 0 || !isTrue) continue;
        complain(desk, file, place.path, {
          what: 'a number of the sentence is not in its translation',
          found: shown(translated),
          expected: lost.map(shown).join(' and '),
        });
      }
    }
  }
}

/** What was said of the target, in short, beside the value that is shown with it. */
function checkWordings(desk: Desk): void {
  const { context } = desk.seeds;
  for (const [index, item] of context.data.restatements.entries()) {
    if ('statement' in item) continue;
    const { id, wording, value, least, unit, relation, deadline } = item;
    // Said elsewhere of the two numbers.
    if (least !== undefined && !(least > 0 && least < value)) continue;
    const figures = [value, ...(least === undefined ? [] : [least])].map((number) => ({
      value: number,
      unit,
      // Of a range neither end is a bound.
      relation: least === undefined ? relation : '=',
    }));
    const amounts = figures.map((figure) => ({
      values: [figure.value],
      units: [unit],
      bounds: [],
      words: String(figure.value),
    }));
    for (const { lang, claims } of inLanguages(wording)) {
      const place = { file: context, path: ['restatements', index, 'wording', lang], id };
      holdClaims(desk, place, 'wording', { ...claims, years: [] }, { amounts, years: [] }, figures);
    }
    const end = deadline && tryParse(deadline.date)?.end;
    if (deadline === undefined || typeof end !== 'object') continue;
    for (const { lang, claims } of inLanguages(deadline.from)) {
      if (claims.years.length === 0 || claims.years.includes(end.year)) continue;
      complain(desk, context, ['restatements', index, 'deadline', 'from', lang], {
        id,
        what: 'a deadline is not among the years of the words that it comes from',
        found: shown(deadline.from[lang]),
        expected: String(end.year),
      });
    }
  }
}

/** The same of several texts, by their keys. */
function inTexts(texts: Readonly<Record<string, LocalText | undefined>>) {
  return Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : inLanguages(text).map((told) => ({ key, ...told })),
  );
}

/** What a text claims in each of its languages that is read. */
function inLanguages(text: LocalText): { lang: string; claims: Claims }[] {
  return Object.entries(text).flatMap(([lang, words]) => {
    const lexicon = lexiconOf(lang);
    return lexicon === undefined ? [] : [{ lang, claims: readClaims(words, lexicon) }];
  });
}

function isAnything({ amounts, years, months, days }: Claims): boolean {
  return amounts.length + years.length + months.length + days.length > 0;
}

function together(all: readonly Claims[]): Claims {
  return {
    amounts: all.flatMap(({ amounts }) => amounts),
    years: all.flatMap(({ years }) => years),
    months: all.flatMap(({ months }) => months),
    days: all.flatMap(({ days }) => days),
  };
}

/** Days and months that a sentence has and its translation has not, each with what it is. */
function datesLost(source: Claims, claims: Claims): string[] {
  return [
    ...source.months.filter((month) => !claims.months.includes(month)).map((month) => `month ${month}`),
    ...source.days.filter((day) => !claims.days.includes(day)).map((day) => `day ${day}`),
  ];
}

/** By the offset at which the sentence of a figure begins. */
function figuresBySentence(desk: Desk, statements: readonly LocalStatement[]): Map<number, KnownFigure[]> {
  const found = new Map<number, KnownFigure[]>();
  for (const figure of statements.flatMap((statement) => statement.figures)) {
    const sentence = sentenceAround(desk.paragraphs, figure.range);
    if (sentence !== undefined) found.set(sentence[0], [...(found.get(sentence[0]) ?? []), figure]);
  }
  return found;
}
