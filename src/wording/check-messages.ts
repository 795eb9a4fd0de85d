/** Holds the messages of a language against those of the base: the same keys, the same values, the plurals it has. */
import { type Problem, shown } from '../compile/problems.ts';
import { nearestId } from '../text/nearest-id.ts';
import { type Message, type Part, placeOf, type ValueType } from './icu.ts';
import type { MessageFile } from './message-file.ts';

/** A language's messages, read. */
export interface Words extends Pick<MessageFile, 'file' | 'lang' | 'name'> {
  messages: ReadonlyMap<string, Message>;
  /** The plural categories that CLDR gives the language, `other` among them. */
  plurals: readonly string[];
}

/** Everything that is wrong with the messages of `words` beside those of the base, which every language follows. */
export function checkMessages(words: Words, base: Words): Problem[] {
  const problems: Problem[] = [];
  for (const [key, message] of words.messages) {
    problems.push(...pluralProblems(message, message.parts, words.plurals));
    const model = base.messages.get(key);
    if (model === undefined) {
      const nearest = nearestId(key, base.messages.keys());
      problems.push({
        ...placeOf(message),
        what: `a message that ${base.file} does not have`,
        ...(nearest === undefined ? {} : { nearest }),
      });
      continue;
    }
    if (words === base) continue;
    problems.push(...valueProblems(message, model));
    if (message.part !== model.part) {
      problems.push({
        ...placeOf(message),
        what: 'a message in another part than that of the base',
        found: message.part,
        expected: `${model.part}, as in line ${model.line} of ${base.file}`,
      });
    }
  }
  for (const [key, model] of base.messages) {
    if (words.messages.has(key)) continue;
    problems.push({
      file: words.file,
      id: key,
      what: 'a message is missing',
      expected: `"${model.path.join('.')}", as ${base.file} has it in line ${model.line}: ${shown(model.text)}`,
    });
  }
  return problems;
}

function valueProblems(message: Message, model: Message): Problem[] {
  const expected = `the values of the base: ${valuesOf(model.values)}`;
  const unknown = [...message.values.keys()].filter((name) => !model.values.has(name));
  // A language whose nouns stay as they are after a number has no use for its plural.
  const missing = [...model.values].filter(([name, type]) => type !== 'plural' && !message.values.has(name));
  const uncounted = [...message.values].filter(
    ([name, type]) => type !== 'text' && model.values.get(name) === 'text',
  );
  return [
    ...unknown.map((name) => ({ what: 'a value that the message is not given', found: `{${name}}` })),
    ...missing.map(([name]) => ({ what: 'a value is left out', found: `no {${name}}` })),
    ...uncounted.map(([name]) => ({
      what: 'a plural of a value that comes without one',
      found: `{${name}}`,
    })),
  ].map((problem) => ({ ...placeOf(message), ...problem, expected }));
}

function valuesOf(values: ReadonlyMap<string, ValueType>): string {
  if (values.size === 0) return 'none';
  return [...values]
    .map(([name, type]) => (type === 'text' ? `{${name}}` : `{${name}, plural, …}`))
    .join(', ');
}

/** A plural has a form for each category of the language, or one for all of them. */
function pluralProblems(message: Message, parts: readonly Part[], plurals: readonly string[]): Problem[] {
  return parts.flatMap((part): Problem[] => {
    if (typeof part === 'string' || part.kind === 'value') return [];
    const inner = [...part.forms.values()].flatMap((form) => pluralProblems(message, form, plurals));
    if (part.kind === 'select') return inner;
    const given = [...part.forms.keys()];
    const unknown = given.filter((category) => !plurals.includes(category));
    const missing = given.length === 1 ? [] : plurals.filter((category) => !given.includes(category));
    if (unknown.length === 0 && missing.length === 0) return inner;
    return [
      ...inner,
      {
        ...placeOf(message),
        what: `the plural forms of {${part.name}} are not those of the language`,
        found: given.join(', '),
        expected: `${plurals.join(', ')}, or other alone`,
      },
    ];
  });
}
