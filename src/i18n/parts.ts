/** Messages that come later than the first: each part of them in a chunk of its own, loaded with what needs it. */
import type { Lang } from '../model/vocabulary.ts';
import type { I18n } from './i18n.ts';
import type { MessageParts } from './messages/messages.generated.ts';

export type Part = keyof MessageParts;

/** A language with a part's messages among the first ones. */
export type I18nWith<P extends Part> = I18n & { m: MessageParts[P] };

/** How a part is loaded: see `load-<part>.generated.ts`. */
export interface PartLoader<P extends Part> {
  part: P;
  load: Readonly<Record<Lang, () => Promise<{ messages: MessageParts[P] }>>>;
}

/**
 * Brings a part's messages to a language that is in use, once.
 * @returns the language with them
 * @throws Error where their chunk does not come
 */
export async function loadPart<P extends Part>(
  i18n: I18n,
  { part, load }: PartLoader<P>,
): Promise<I18nWith<P>> {
  if (!i18n.parts.has(part)) {
    const { messages } = await load[i18n.lang]();
    i18n.parts.set(part, { ...i18n, m: merged(i18n.m, messages) });
  }
  return withPart(i18n, part);
}

/** A chunk with the words that it has. @throws Error where one of them does not come */
export async function withWords<T>(
  i18n: I18n,
  chunk: Promise<T>,
  ...parts: readonly PartLoader<Part>[]
): Promise<T> {
  const [loaded] = await Promise.all([chunk, ...parts.map((part) => loadPart(i18n, part))]);
  return loaded;
}

/** @throws Error where the part was not loaded before: {@link loadPart} */
export function withPart<P extends Part>(i18n: I18n, part: P): I18nWith<P> {
  const found = i18n.parts.get(part);
  if (found === undefined) throw new Error(`the messages of the part "${part}" are not loaded`);
  return found as I18nWith<P>;
}

/** Groups of the same name become one; no message stands in both. */
function merged<A extends object, B extends object>(first: A, later: B): A & B {
  const groups = Object.entries(later).map(([key, value]) => {
    const before: unknown = Reflect.get(first, key);
    const isGroup = typeof before === 'object' && before !== null && typeof value === 'object';
    return [key, isGroup ? merged(before, value) : value];
  });
  return { ...first, ...Object.fromEntries(groups) };
}
