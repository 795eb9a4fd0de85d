/** What pages beyond the text say in their own words: short, from a source of the item, and bearing out what stands beside it. */
import { type ClaimedAmount, isSameAmount, readClaims } from '../../text/reading/claims.ts';
import type { ReadRelation } from '../../text/reading/lexicon.ts';
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { complain, type Desk } from '../desk.ts';
import type { ContextFile, LookedForInput, QuotationInput, RestatedInput } from '../input/context.ts';
import type { SeedPath } from '../input/seed-file.ts';
import { oneOf, shown } from '../problems.ts';
import { tryParse } from '../resolve/dates.ts';
import { FITTING } from './figure-words.ts';

/** More than this is no quotation, but the page. */
const MOST_WORDS = 25;

export function checkQuotations(desk: Desk): void {
  const { restatements, accounts, compared } = desk.seeds.context.data;
  for (const [index, item] of restatements.entries()) {
    if ('statement' in item) continue;
    const path = ['restatements', index];
    for (const [at, quotation] of item.quotations.entries()) {
      checkQuotation(desk, quotation, [...path, 'quotations', at], item.id, item.sources);
    }
    checkGoal(desk, item, path);
  }
  for (const [index, { id, topics, sources }] of accounts.entries()) {
    for (const [at, row] of topics.entries()) {
      if (row.names) continue;
      checkLookedFor(desk, row.looked_for, ['accounts', index, 'topics', at, 'looked_for'], id, sources);
    }
  }
  for (const [index, item] of compared.entries()) {
    if (!('new_against' in item)) continue;
    for (const [at, { account, looked_for }] of item.new_against.entries()) {
      const path = ['compared', index, 'new_against', at, 'looked_for'];
      const sources = accountSources(accounts, account);
      if (sources !== undefined) checkLookedFor(desk, looked_for, path, item.statement, sources);
    }
  }
}

function accountSources(accounts: ContextFile['accounts'], id: string): readonly string[] | undefined {
  return accounts.find((account) => account.id === id)?.sources;
}

function checkQuotation(
  desk: Desk,
  { source, text }: QuotationInput,
  path: SeedPath,
  id: string,
  sources: readonly string[],
): void {
  const { context } = desk.seeds;
  if (!sources.includes(source)) {
    complain(desk, context, [...path, 'source'], {
      id,
      what: 'a quotation from a page that the item does not rest on',
      found: shown(source),
      expected: oneOf(sources),
    });
  }
  const count = text.split(/\s+/u).length;
  if (count > MOST_WORDS) {
    complain(desk, context, [...path, 'text'], {
      id,
      what: 'a quotation is too long',
      found: `${count} words`,
      expected: `at most ${MOST_WORDS}: what bears the item out`,
    });
  }
}

/** Words that were looked for and stand in the very passage quoted were found. */
function checkLookedFor(
  desk: Desk,
  { words, nearest }: LookedForInput,
  path: SeedPath,
  id: string,
  sources: readonly string[],
): void {
  checkQuotation(desk, nearest, [...path, 'nearest'], id, sources);
  const text = nearest.text.normalize('NFC').toLowerCase();
  for (const [at, word] of words.entries()) {
    if (!text.includes(word.normalize('NFC').toLowerCase())) continue;
    complain(desk, desk.seeds.context, [...path, 'words', at], {
      id,
      what: 'a word that was looked for, and not found, stands in the passage quoted as the nearest',
      found: `${shown(word)} in ${shown(nearest.text)}`,
      expected: 'words that the page does not have; or that the account names it',
    });
  }
}

/** The value of a goal, its bound and its deadline stand in what the pages say, as far as their languages are read. */
function checkGoal(
  desk: Desk,
  { id, quotations, value, unit, relation, deadline }: RestatedInput,
  path: SeedPath,
): void {
  const { context } = desk.seeds;
  const claims = [];
  for (const { language, text } of quotations) {
    const lexicon = lexiconOf(language);
    // What nobody reads may say anything.
    if (lexicon === undefined) return;
    claims.push(readClaims(text, lexicon));
  }
  const words = quotations.map(({ text }) => shown(text)).join(' and ');
  const amounts = claims.flatMap((one) => one.amounts);
  const told = amounts.filter((amount) => isSameAmount({ values: [value], units: [unit] }, amount));
  if (told.length === 0) {
    complain(desk, context, [...path, 'value'], {
      id,
      what: 'a value that no quotation has',
      found: `${value} ${unit}`,
      expected: `an amount of ${words}`,
    });
  } else if (!fitsTold(relation, told)) {
    complain(desk, context, [...path, 'relation'], {
      id,
      what: 'the bound of a value is not that of its quotation',
      found: relation,
      expected: `the bound of ${words}`,
    });
  }
  const end = deadline && tryParse(deadline.date)?.end;
  if (typeof end !== 'object' || claims.some(({ years }) => years.includes(end.year))) return;
  complain(desk, context, [...path, 'deadline', 'date'], {
    id,
    what: 'a deadline that no quotation has',
    found: String(end.year),
    expected: `a year of ${words}`,
  });
}

/** One page may say "at least" where another gives the number alone, or "up to", which is read in two ways. */
function fitsTold(relation: RestatedInput['relation'], told: readonly ClaimedAmount[]): boolean {
  const definite = told.filter(({ bounds }) => bounds.length === 1);
  const said = (definite.length > 0 ? definite : told).flatMap(({ bounds }): readonly ReadRelation[] =>
    bounds.length > 0 ? bounds : ['='],
  );
  return said.some((bound) => bound === relation || FITTING[bound].some((fitting) => fitting === relation));
}
