/** The places and people of a readout by their names in each language: what its texts may name. */
import { type KnownName, knownName, nameWords } from '../../text/names.ts';
import type { Desk } from '../desk.ts';

/** What is known in a language. A name that the other language lacks cannot be compared. */
export type NamesOf = (language: string, beside: string) => KnownName[];

const placeKey = (id: string) => `place ${id}`;
const actorKey = (id: string) => `actor ${id}`;

/** The ids under which the names of what a statement links to are known. */
export function linkedNames(
  places: readonly { place: string }[],
  who: readonly { actor: string }[],
): Set<string> {
  return new Set([...places.map(({ place }) => placeKey(place)), ...who.map(({ actor }) => actorKey(actor))]);
}

export function knownNames({ seeds }: Desk): NamesOf {
  const places = seeds.places.data.places.map(({ id, name }) => ({
    id: placeKey(id),
    name,
    isPerson: false,
  }));
  const people = seeds.actors
    .filter(({ data }) => Object.values(data.name).every(isPersonsName))
    .map(({ data }) => ({ id: actorKey(data.id), name: data.name, isPerson: true }));
  const made = new Map<string, KnownName[]>();
  return (language, beside) => {
    const key = `${language} ${beside}`;
    const known =
      made.get(key) ??
      [...places, ...people].flatMap(({ id, name, isPerson }): KnownName[] => {
        const own = name[language];
        return own === undefined || name[beside] === undefined
          ? []
          : [knownName(id, own, language, isPerson)];
      });
    made.set(key, known);
    return known;
  };
}

/** "Yermek Kosherbayev", and neither "Both sides" nor "Ministry of Foreign Affairs". */
function isPersonsName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && nameWords(word).length === 1);
}

/** A known name's id as messages show it. */
export const shownName = (id: string) => id.replace(' ', ' "').concat('"');
