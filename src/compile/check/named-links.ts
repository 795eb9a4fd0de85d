/** The words that a link quotes, and the reason that it gives, tell of its own place or actor and of no other one alone. */
import type { LocalText } from '../../model/texts.ts';
import { type KnownName, knownName, mentionsIn, nameWords, sharesWord, stemOf } from '../../text/names.ts';
import { complain, type Desk } from '../desk.ts';
import type { SeedPath } from '../input/seed-file.ts';
import type { QuoteInput } from '../input/statement.ts';
import { shown } from '../problems.ts';

interface Link {
  quote?: QuoteInput | undefined;
  implied?: LocalText | undefined;
}

/** What may be linked: its name in each language, and the stems that tell it beside its name. */
interface Target {
  id: string;
  name: LocalText;
  role?: LocalText | undefined;
}

export function checkNamedLinks(desk: Desk): void {
  const { annotations, places, actors } = desk.seeds;
  const allPlaces = targetsOf(places.data.places);
  const allActors = targetsOf(actors.map(({ data }) => data));
  for (const [index, statement] of annotations.data.statements.entries()) {
    const at = (key: string, link: number) => ['statements', index, key, link];
    for (const [link, { place, ...basis }] of statement.places.entries())
      hold(desk, at('places', link), statement.id, place, basis, allPlaces);
    for (const [link, { actor, ...basis }] of statement.who.entries())
      hold(desk, at('who', link), statement.id, actor, basis, allActors);
  }
}

/** All that may be linked of a kind, and their names ready to be looked for. */
interface Targets {
  all: readonly Target[];
  namesIn(language: string): KnownName[];
}

function targetsOf(all: readonly Target[]): Targets {
  const made = new Map<string, KnownName[]>();
  return {
    all,
    namesIn: (language) => {
      const known =
        made.get(language) ??
        all.flatMap(({ id, name }) => {
          const text = name[language];
          return text === undefined ? [] : [knownName(id, text, language)];
        });
      made.set(language, known);
      return known;
    },
  };
}

function hold(
  desk: Desk,
  path: SeedPath,
  id: string,
  linked: string,
  { quote, implied }: Link,
  targets: Targets,
): void {
  const { annotations } = desk.seeds;
  const own = targets.all.find((target) => target.id === linked);
  if (own === undefined) return;
  // What is implied is not named by the words that are shown with it.
  const words = typeof quote === 'object' ? quote.exact : quote;
  const texts = implied ?? (words === undefined ? {} : { [annotations.data.readout.language]: words });
  for (const [lang, text] of Object.entries(texts)) {
    const other = namedInstead(text, lang, own, targets);
    if (other === undefined) continue;
    complain(desk, annotations, path, {
      id,
      what: `the ${implied === undefined ? 'quote' : 'reason'} of a link tells of another one`,
      found: `${linked} beside ${shown(text)}`,
      expected: other,
    });
    return;
  }
}

/** The id of one that the words tell where they do not tell the one that is linked. */
function namedInstead(words: string, language: string, own: Target, targets: Targets): string | undefined {
  if (own.name[language] === undefined) return undefined;
  const full = namedInFull(words, language, own, targets);
  if (full !== undefined || sharesWord(words, stemsIn([own.name, own.role], language))) return full;
  return targets.all.find(({ id, name }) => id !== own.id && sharesWord(words, stemsIn([name], language)))
    ?.id;
}

const stemsIn = (texts: readonly (LocalText | undefined)[], language: string) =>
  texts.flatMap((text) => nameWords(text?.[language] ?? '').map(stemOf));

/** One that the words name in full where they do not name the one that is linked. */
function namedInFull(words: string, language: string, own: Target, targets: Targets): string | undefined {
  const { named, derived } = mentionsIn(words, targets.namesIn(language));
  return named.has(own.id) || derived.has(own.id) ? undefined : [...named][0];
}
