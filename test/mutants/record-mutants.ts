/** Quotes a word longer or shorter, pages in the place of others, and what the accounts of others are said to hold. */
import type { Leaf, Mutant } from './mutant.ts';
import { othersBehind, replaced } from './told.ts';

const QUOTED = ['quote', 'exact', 'passages', 'parts', 'verb'];

/** @param source - the text that is quoted. */
export function quoteMutants(leaves: readonly Leaf[], source: string): Mutant[] {
  const quotes = leaves.filter(
    ({ path, value }) =>
      typeof value === 'string' &&
      (path[0] === 'statements' || path[0] === 'frames') &&
      QUOTED.includes(String(typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1))),
  );
  return quotes.flatMap((leaf) => {
    const [first, last] = [/^["']?\P{L}*[\p{L}\p{N}.-]+ /u.exec(leaf.words), / [^ ]+$/u.exec(leaf.words)];
    const shorter =
      first === null || last === null
        ? []
        : [
            { kind: 'quote' as const, leaf, at: 0, before: first[0], after: '' },
            { kind: 'quote' as const, leaf, at: last.index, before: last[0], after: '' },
          ];
    return [...shorter.filter(({ at }) => at > 0 || /^\p{L}/u.test(leaf.words)), ...wider(leaf, source)];
  });
}

/** With the word behind it in the text. */
function wider(leaf: Leaf, source: string): Mutant[] {
  const exact = String(leaf.value);
  const behind = source.slice(source.indexOf(exact) + exact.length);
  const next = /^ [\p{L}\p{N}-]+/u.exec(behind)?.[0];
  if (next === undefined || leaf.words !== exact) return [];
  const mutant: Mutant = { kind: 'quote', leaf, at: exact.length, before: '', after: next };
  const isInPassage = !['passages', 'parts', 'exact', 'verb'].some((key) => leaf.path.includes(key));
  return [
    isInPassage
      ? {
          ...mutant,
          equivalent: 'the words of a link, a figure or a date, with one more word of their passage',
        }
      : mutant,
  ];
}

export function sourceMutants(leaves: readonly Leaf[]): Mutant[] {
  const own = (key: string) => leaves.filter(({ path }) => path[0] === 'sources' && path[2] === key);
  const urls = own('url').map(({ words }) => words);
  const ids = own('id').map(({ words }) => words);
  const uses = leaves.filter(({ path }) => path[0] !== 'sources' && path.at(-2) === 'sources');
  return [
    ...own('url').flatMap((leaf) =>
      othersBehind(urls, leaf.words, 1).map((url) => replaced('source', leaf, url)),
    ),
    ...uses.flatMap((leaf) => othersBehind(ids, leaf.words, 1).map((id) => replaced('source', leaf, id))),
  ];
}

/** Lists of the context, and the keys in them whose values say who said what. */
const RECORDED: readonly (readonly [string, string])[] = [
  ['accounts', 'names'],
  ['accounts', 'of'],
  ['accounts', 'statement'],
  ['compared', 'account'],
  ['compared', 'statement'],
  ['delivery', 'statement'],
];

export function accountMutants(leaves: readonly Leaf[]): Mutant[] {
  const recorded = RECORDED.flatMap(([list, key]) => {
    const found = leaves.filter(({ path }) => path[0] === list && path.at(-1) === key);
    const values = [...new Set(found.map(({ words }) => words))];
    return found.flatMap((leaf) =>
      othersBehind(values, leaf.words, 1).map((other) => replaced('account', leaf, other)),
    );
  });
  return [...recorded, ...byOthers(leaves)];
}

/** Who said a thing, made who said the next one, in one language. */
function byOthers(leaves: readonly Leaf[]): Mutant[] {
  return ['en', 'kk'].flatMap((lang) => {
    const found = leaves.filter(
      ({ path }) => path.at(-1) === lang && ['by', 'whose'].includes(String(path.at(-2))) && path.length > 3,
    );
    const values = [...new Set(found.map(({ words }) => words))];
    return found.flatMap((leaf) =>
      othersBehind(values, leaf.words, 1).map((other) => replaced('account', leaf, other)),
    );
  });
}
