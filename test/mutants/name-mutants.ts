/** Actors and places: another one linked, or another one named in our own words. */
import type { Leaf, Mutant } from './mutant.ts';
import { othersBehind, replaced, type Swap, swapped, type Told } from './told.ts';

const ACTOR_NAMES: Readonly<Record<string, readonly Swap[]>> = {
  en: [
    ['Kosherbayev', 'Muhriddin'],
    ['Muhriddin', 'Kosherbayev'],
    ['Yermek Kosherbayev', 'Sirojiddin Muhriddin'],
    ['Tokayev', 'Rahmon'],
    ['Rahmon', 'Tokayev'],
    ['Nazarbayev', 'Tokayev'],
    ['[Tt]he sides', 'The ministers'],
    ['[Tt]he ministers', 'The sides'],
    ['heads of state', 'prime ministers'],
    ['presidents', 'prime ministers'],
  ],
  kk: [
    ['Көшербаев', 'Мухриддин'],
    ['Мухриддин', 'Көшербаев'],
    ['Мухриддинмен', 'Көшербаевпен'],
    ['Ермек Көшербаев', 'Сироджиддин Мухриддин'],
    ['Тоқаев', 'Рахмон'],
    ['Рахмон', 'Тоқаев'],
    ['Назарбаев', 'Тоқаев'],
    ['Мемлекет басшылары', 'Премьер-министрлер'],
    ['Президенттер', 'Премьер-министрлер'],
  ],
};

const PLACE_NAMES: Readonly<Record<string, readonly Swap[]>> = {
  en: [
    ['Kazakhstan', 'Tajikistan'],
    ['Tajikistan', 'Kazakhstan'],
    ['Dushanbe', 'Astana'],
    ['Astana', 'Dushanbe'],
    ['Europe', 'South Asia'],
    ['the Caucasus', 'Europe'],
    ['South Asia', 'Central Asia'],
    ['Central Asia', 'South Asia'],
  ],
  kk: [
    ['Қазақстан(?=\\p{L}*)', 'Тәжікстан'],
    ['Тәжікстан(?=\\p{L}*)', 'Қазақстан'],
    ['Душанбе\\p{L}*', 'Астанада'],
    ['Астана\\p{L}*', 'Душанбеде'],
    ['Еуропа', 'Оңтүстік Азия'],
    ['Орталық Азия(?=\\p{L}*)', 'Оңтүстік Азия'],
  ],
};

export function actorMutants(leaves: readonly Leaf[], told: readonly Told[]): Mutant[] {
  return [
    ...otherLinks('actor', leaves, ['actors'], (path) => path[3] !== undefined && path.at(-1) === 'actor'),
    ...told.flatMap((one) => swapped('actor', one, ACTOR_NAMES[one.lang] ?? [])),
  ];
}

/** @param places - ids of the gazetteer. */
export function placeMutants(
  leaves: readonly Leaf[],
  told: readonly Told[],
  places: readonly string[],
): Mutant[] {
  const links = leaves.filter(({ path }) => path.at(-1) === 'place' && path[2] === 'places');
  return [
    ...links.flatMap((leaf) =>
      othersBehind(places, String(leaf.value), 2).map((id) => replaced('place', leaf, id)),
    ),
    ...told.flatMap((one) => swapped('place', one, PLACE_NAMES[one.lang] ?? [])),
  ];
}

/** Each link to one of the items of a list, made one to the two behind it. */
function otherLinks(
  kind: 'actor',
  leaves: readonly Leaf[],
  [list]: readonly [string],
  isLink: (path: Leaf['path']) => boolean,
): Mutant[] {
  const ids = leaves
    .filter(({ path }) => path[0] === list && path.length === 3 && path[2] === 'id')
    .map(({ value }) => String(value));
  return leaves
    .filter(({ path }) => isLink(path))
    .flatMap((leaf) => othersBehind(ids, String(leaf.value), 2).map((id) => replaced(kind, leaf, id)));
}
