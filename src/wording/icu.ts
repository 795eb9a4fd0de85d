/** ICU MessageFormat, as far as messages use it: read by FormatJS, refused where it is more than that. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { type Problem, shown } from '../compile/problems.ts';
import type { FileMessage } from './message-file.ts';

/** A message as parts: words, values, and choices among forms, each of which is parts again. */
export type Part =
  | string
  | { kind: 'value'; name: string }
  | { kind: 'plural' | 'select'; name: string; forms: ReadonlyMap<string, readonly Part[]> };

/**
 * What a value must be: a `text` that is already formatted; a `number` with its plural category; a `plural`, of which
 * the message shows the category alone.
 */
export type ValueType = 'text' | 'number' | 'plural';

export interface Message extends FileMessage {
  parts: readonly Part[];
  /** The values that it asks for, in the order of their first appearance. */
  values: ReadonlyMap<string, ValueType>;
}

/** Reads one message; what is wrong with it is added to `problems` and gives `undefined`. */
export function readMessage(message: FileMessage, problems: Problem[]): Message | undefined {
  try {
    const elements = parse(message.text, { ignoreTag: true, requiresOtherClause: true });
    const parts = partsOf(elements);
    const values = new Map<string, ValueType>();
    collect(parts, values);
    return { ...message, parts, values };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    problems.push({
      ...placeOf(message),
      what: 'a message that is not ICU MessageFormat as it is used here',
      found: `${shown(message.text)}: ${error.message.toLowerCase().replaceAll('_', ' ')}`,
      expected: 'words, {name}, {name, plural, one {…} other {…}} and {name, select, key {…} other {…}}',
    });
    return undefined;
  }
}

/** Where a message stands, and which it is. */
export const placeOf = ({ file, line, column, path }: FileMessage) => ({
  ...{ file, line, column },
  id: path.join('.'),
});

function partsOf(elements: readonly MessageFormatElement[], number?: string): Part[] {
  return elements.map((element): Part => {
    switch (element.type) {
      case TYPE.literal:
        return element.value;
      case TYPE.argument:
        return { kind: 'value', name: nameOf(element.value) };
      case TYPE.pound:
        if (number === undefined) throw new Error('a # outside of a plural');
        return { kind: 'value', name: number };
      case TYPE.plural: {
        const { pluralType, offset, options } = element;
        if (pluralType === 'ordinal' || offset !== 0) throw new Error('an ordinal or an offset');
        return { kind: 'plural', name: nameOf(element.value), forms: formsOf(options, element.value) };
      }
      case TYPE.select:
        return { kind: 'select', name: nameOf(element.value), forms: formsOf(element.options, number) };
      default:
        throw new Error('a value that asks to be formatted here');
    }
  });
}

function formsOf(
  options: Readonly<Record<string, { value: readonly MessageFormatElement[] }>>,
  number: string | undefined,
): Map<string, Part[]> {
  return new Map(Object.entries(options).map(([key, { value }]) => [key, partsOf(value, number)]));
}

function nameOf(name: string): string {
  if (!/^[a-z][A-Za-z\d]*$/.test(name)) throw new Error(`a value named ${name}`);
  return name;
}

function collect(parts: readonly Part[], values: Map<string, ValueType>): void {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    const before = values.get(part.name);
    const now = part.kind === 'plural' ? 'plural' : 'text';
    values.set(part.name, before === undefined || before === now ? now : 'number');
    if (part.kind !== 'value') for (const form of part.forms.values()) collect(form, values);
  }
}
