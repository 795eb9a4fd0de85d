/** A negation put into our own words, or taken out of them. */
import type { Mutant } from './mutant.ts';
import type { Told } from './told.ts';

/** The first that stands in the words is used: what is found, and how it is said with "not". A verb that has one is none. */
const ADDED: Readonly<Record<string, readonly (readonly [RegExp, (words: string) => string])[]>> = {
  en: [
    [/(?<!\p{L})(?:was|were|is|are|has|have|can|will|should|may)(?!\p{L})/u, (verb) => `${verb} not`],
    [
      /(?<!\p{L})(?:confirmed|noted|discussed|reviewed|agreed|signed|exceeded|expressed|exchanged|mentioned|called|established|took|told|held|dwelt|paid|steadily|names?|set)(?!\p{L})/u,
      (verb) => `not ${verb}`,
    ],
  ],
  kk: [
    [
      /\p{L}*(?<![мбп][ае])(?:[дт][ыі])(?= ?["”]?[.,;]?(?: деп.*)?["”]?$)/u,
      (verb) => `${verb.slice(0, -2)}${negativeSuffix(verb)}${verb.endsWith('ы') ? 'ды' : 'ді'}`,
    ],
    [
      /\p{L}+(?<![мбп][ае])(?:ған|ген|қан|кен)(?!\p{L})/u,
      (verb) => `${verb.slice(0, -3)}${negativeSuffix(verb)}${/[ая]н$/u.test(verb) ? 'ған' : 'ген'}`,
    ],
  ],
};

const REMOVED: Readonly<Record<string, readonly (readonly [RegExp, (words: string) => string])[]>> = {
  en: [
    [/(?<!\p{L})does not name/u, () => 'names'],
    [/(?<!\p{L})does not say/u, () => 'says'],
    [/(?<!\p{L})(?:not |no |nor |never |without )/u, () => ''],
    [/(?<!\p{L})[Nn]either/u, () => 'each'],
  ],
  kk: [
    [/ емес(?!\p{L})/u, () => ''],
    [/(?<!\p{L})жоқ(?!\p{L})/u, () => 'бар'],
    [/(?<=\p{L}\p{L})[мбп][ае](?=(?:ған|ген|ды|ді|дық|дік)(?!\p{L}))/u, () => ''],
  ],
};

/** What makes a Kazakh stem a negative one: it follows the vowels of the word and the last sound of the stem. */
function negativeSuffix(verb: string): string {
  const stem = verb.slice(0, /(?:ған|ген|қан|кен)$/u.test(verb) ? -3 : -2);
  const vowel = /[ыауоұ][^ыаеіүөәуоұ]*$/u.test(stem) ? 'а' : 'е';
  if (/[птксшқфхщч]$/u.test(stem)) return `п${vowel}`;
  return /[нмңзжбвгд]$/u.test(stem) ? `б${vowel}` : `м${vowel}`;
}

export function negationMutants(told: readonly Told[]): Mutant[] {
  return told.flatMap(({ leaf, lang }) =>
    [ADDED, REMOVED].flatMap((lists) => {
      for (const [pattern, other] of lists[lang] ?? []) {
        const match = pattern.exec(leaf.words);
        if (match === null) continue;
        const [before] = match;
        return [{ kind: 'negation', leaf, at: match.index, before, after: other(before) } satisfies Mutant];
      }
      return [];
    }),
  );
}
