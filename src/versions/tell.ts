/** Tells a changed part in words, as far as it has any: what has none is named alone. */
import type { I18n } from '../i18n/i18n.ts';
import { datePhrase, languageName } from '../i18n/phrases.ts';
import { ELLIPSIS } from '../model/passage-words.ts';
import type { Readout, Statement } from '../model/readout.ts';
import type { Aspect } from './entries.ts';

type Ids = readonly string[];
/** As {@link entriesOf} leaves a range of the text. */
type Words = { words: string };

/** @param readout - the reading that has the value */
export function tellAspect(i18n: I18n, readout: Readout, name: Aspect, value: unknown): string {
  if (value === undefined) return '';
  const list = (words: readonly string[]) => words.join(', ');
  switch (name) {
    case 'title':
    case 'label':
    case 'note':
    case 'text':
    case 'translation':
      return String(value);
    case 'kind':
      return i18n.m.kinds[value as Statement['kind']];
    case 'strength':
      return nameOf(readout.ladder, value as string);
    case 'verb':
      return (value as Words).words;
    case 'topics':
      return list((value as Ids).map((id) => nameOf(readout.topics, id)));
    case 'who':
      return list((value as Statement['who']).map(({ actor }) => nameOf(readout.actors, actor)));
    case 'places':
      return list((value as Statement['places']).map(({ place }) => nameOf(readout.places, place)));
    case 'date': {
      const date = value as Statement['date'];
      return date.kind === 'undated' ? date.reason : datePhrase(i18n, date);
    }
    case 'figures':
      return list((value as { range: Words }[]).map(({ range }) => range.words));
    case 'passages':
      return (value as Words[][]).map((parts) => parts.map(({ words }) => words).join(ELLIPSIS)).join(' ');
    case 'facts':
      return (value as Ids)
        .map((id) => readout.context.facts.find((fact) => fact.id === id)?.what ?? id)
        .join(' ');
    case 'languages':
      return list((value as Ids).map((tag) => languageName(i18n, tag)));
    case 'compared':
    case 'delivery':
    case 'rest':
      return '';
  }
}

function nameOf(items: readonly { id: string; name: string }[], id: string): string {
  return items.find((item) => item.id === id)?.name ?? id;
}
