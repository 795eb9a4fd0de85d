/**
 * A text tells the same in each of its languages: no other amounts and times, the same bounds, the same places and
 * people, and a negation in all of them or in none.
 */
import type { LocalText } from '../../model/texts.ts';
import { mentionsIn, namedAlone } from '../../text/names.ts';
import { areContrary, negationOf } from '../../text/negation.ts';
import { areOpposed, type ClaimedAmount, isSameAmount, readClaims } from '../../text/reading/claims.ts';
import { lexiconOf, READ_LANGUAGES } from '../../text/reading/lexicons.ts';
import { readTimes } from '../../text/reading/times.ts';
import { plainWords } from '../../text/reading/words.ts';
import { complain, type Desk } from '../desk.ts';
import { idAround } from '../ids.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { visitValues } from '../input/seed-values.ts';
import { shown } from '../problems.ts';
import { type NamesOf, shownName } from './known-names.ts';

/** What is said in one of two languages alone; `undefined` where they tell the same. */
interface Difference {
  what: string;
  found: string;
  expected: string;
}

export function checkToldAlike(desk: Desk, names: NamesOf): void {
  for (const file of [desk.seeds.annotations, desk.seeds.context]) {
    let unread: SeedPath | undefined;
    const wrong = new Set(desk.problems.filter((one) => one.file === file.file).map(({ line }) => line));
    visitValues(file, (value, path) => {
      if (typeof value === 'object' && value !== null && 'unread' in value) unread = path;
      // What is marked as right all the same was looked at; what is wrong by itself is said elsewhere.
      if (!isLocalText(value) || unread?.every((step, index) => step === path[index])) return;
      const languages = Object.keys(value);
      const [first = '', ...others] = languages;
      if (languages.some((lang) => wrong.has(file.at([...path, lang]).line))) return;
      for (const lang of others) {
        const difference = differenceOf(value, [first, lang], names);
        if (difference === undefined) continue;
        const id = idAround(file.data, path);
        complain(desk, file, [...path, lang], { ...(id === undefined ? {} : { id }), ...difference });
      }
    });
  }
}

function isLocalText(value: unknown): value is LocalText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const texts = Object.entries(value);
  return (
    texts.length > 1 && texts.every(([key, text]) => READ_LANGUAGES.includes(key) && typeof text === 'string')
  );
}

function differenceOf(
  text: LocalText,
  languages: readonly [string, string],
  names: NamesOf,
): Difference | undefined {
  const [one, other] = languages;
  const [words = '', otherWords = ''] = [text[one], text[other]];
  // A proper name that is written alike in both.
  if (words === otherWords) return undefined;
  const alone = (kind: string, first: readonly string[], second: readonly string[]) =>
    first.length + second.length === 0
      ? undefined
      : {
          what: `${kind} of a text is not the same in "${one}" and "${other}"`,
          found: `${second.join(', ') || 'none'} in ${shown(otherWords)}`,
          expected: `${first.join(', ') || 'none'}, as in ${shown(words)}`,
        };
  return (
    amountsAlone(text, languages, alone) ??
    timesAlone(text, languages, alone) ??
    namesAlone(text, languages, names, alone) ??
    (areContrary(negationOf(one, words), negationOf(other, otherWords))
      ? {
          what: `a text says "not" in one of "${one}" and "${other}" alone`,
          found: shown(otherWords),
          expected: `the same as ${shown(words)}`,
        }
      : undefined)
  );
}

type Tell = (kind: string, first: readonly string[], second: readonly string[]) => Difference | undefined;

function amountsAlone(text: LocalText, [one, other]: readonly [string, string], tell: Tell) {
  const [first = [], second = []] = [one, other].map((lang) => {
    const lexicon = lexiconOf(lang);
    return lexicon === undefined ? [] : readClaims(text[lang] ?? '', lexicon).amounts;
  });
  const missing = (from: readonly ClaimedAmount[], among: readonly ClaimedAmount[]) =>
    from
      .filter((amount) => !among.some((same) => isSameAmount(same, amount)))
      .map(({ words }) => shown(words));
  const [firstAlone, secondAlone] = [missing(first, second), missing(second, first)];
  // A language may leave an amount out, as a shorter title does, and not tell another one.
  if (firstAlone.length > 0 && secondAlone.length > 0) return tell('an amount', firstAlone, secondAlone);
  const bounded = first.find(
    (amount) =>
      second.some((same) => isSameAmount(same, amount)) &&
      !second.some(
        (same) =>
          isSameAmount(same, amount) &&
          isBounded(same) === isBounded(amount) &&
          !areOpposed(same.bounds, amount.bounds),
      ),
  );
  if (bounded === undefined) return undefined;
  const bounds = second.filter((same) => isSameAmount(same, bounded)).flatMap((same) => same.bounds);
  return tell('the bound of an amount', [bounded.bounds.join(' or ') || '='], [bounds.join(' or ') || '=']);
}

function timesAlone(text: LocalText, [one, other]: readonly [string, string], tell: Tell) {
  // Dates have digits; to look for them in every text takes long.
  if (![one, other].some((lang) => /\d/.test(text[lang] ?? ''))) return undefined;
  const [first, second] = [one, other].map((lang) => {
    const lexicon = lexiconOf(lang);
    return lexicon && readTimes(plainWords(text[lang] ?? ''), lexicon);
  });
  if (first === undefined || second === undefined) return undefined;
  for (const [key, kind] of [
    ['years', 'a year'],
    ['offsets', 'a year'],
    ['months', 'a month'],
    ['days', 'a day'],
  ] as const) {
    const missing = (from: readonly number[], among: readonly number[]) =>
      from.filter((time) => !among.includes(time)).map(String);
    const [firstAlone, secondAlone] = [missing(first[key], second[key]), missing(second[key], first[key])];
    if (firstAlone.length > 0 && secondAlone.length > 0) return tell(kind, firstAlone, secondAlone);
  }
  return undefined;
}

function namesAlone(text: LocalText, [one, other]: readonly [string, string], names: NamesOf, tell: Tell) {
  const first = mentionsIn(text[one] ?? '', names(one, other));
  const second = mentionsIn(text[other] ?? '', names(other, one));
  return tell('a name', namedAlone(first, second).map(shownName), namedAlone(second, first).map(shownName));
}

/** "Up to 2bn" may be a bound or a goal: then nobody can say that another language left a bound out. */
function isBounded({ bounds }: ClaimedAmount): boolean {
  return bounds.length > 0 && !bounds.includes('=');
}
