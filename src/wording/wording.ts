/** The words of the interface: files of messages in, checked TypeScript or problems out. */
import { oneOf, type Problem, ProblemsError } from '../compile/problems.ts';
import { checkMessages, type Words } from './check-messages.ts';
import { languageList, loaders, messagesModule, messagesType, partLoader, partsOf } from './emit.ts';
import { type Message, placeOf, readMessage } from './icu.ts';
import { FIRST, readMessageFile } from './message-file.ts';
import { unusedMessages } from './unused.ts';

/** The language whose keys and values all others have. */
const BASE = 'en';

/** A language as it is found: its file of messages, and the plural categories of its CLDR extract, where there is one. */
export interface LanguageSource {
  lang: string;
  file: string;
  text: string;
  plurals: readonly string[] | undefined;
}

/**
 * Every generated file by its path below `src/`.
 * @param code - the sources that ask for messages.
 * @throws ProblemsError with everything that is wrong.
 */
export function compileMessages(
  sources: readonly LanguageSource[],
  code: readonly string[],
): Map<string, string> {
  const problems: Problem[] = [];
  const languages = sources.flatMap((source) => wordsOf(source, problems) ?? []);
  const base = languages.find(({ lang }) => lang === BASE);
  if (base === undefined && problems.length === 0) {
    const found = sources.length === 0 ? 'no file' : oneOf(sources.map(({ file }) => file));
    problems.push({
      file: 'src/i18n/messages',
      what: 'the base is missing',
      found,
      expected: `${BASE}.yaml`,
    });
  }
  if (base !== undefined) {
    problems.push(...languages.flatMap((words) => checkMessages(words, base)));
    problems.push(...unusedMessages(base, code));
  }
  if (base === undefined || problems.length > 0) throw new ProblemsError(problems, 'the messages');
  return new Map([
    ['model/languages.generated.ts', languageList(languages)],
    ['i18n/load-words.generated.ts', loaders(languages)],
    ['i18n/messages/messages.generated.ts', messagesType(base)],
    ...languages.map(
      (words) => [`i18n/messages/${words.lang}.generated.ts`, messagesModule(words, base, FIRST)] as const,
    ),
    ...partsOf(base).flatMap((part) => [
      [`i18n/load-${part}.generated.ts`, partLoader(part, languages)] as const,
      ...languages.map(
        (words) =>
          [`i18n/messages/${words.lang}.${part}.generated.ts`, messagesModule(words, base, part)] as const,
      ),
    ]),
  ]);
}

function wordsOf({ lang, file, text, plurals }: LanguageSource, problems: Problem[]): Words | undefined {
  if (plurals === undefined) {
    problems.push({
      file,
      what: 'a language without formats',
      expected: `src/i18n/cldr/${lang}.generated.ts: add "${lang}" to tools/cldr.mjs and run "npm run cldr"`,
    });
  }
  const read = readMessageFile(file, lang, text, problems);
  if (read === undefined || plurals === undefined) return undefined;
  const messages = new Map<string, Message>();
  for (const message of read.messages) {
    const one = readMessage(message, problems);
    const key = message.path.join('.');
    const before = messages.get(key);
    if (before !== undefined) {
      problems.push({
        ...placeOf(message),
        what: 'a message stands in two parts',
        found: `in line ${before.line} too`,
        expected: 'to stand once',
      });
    }
    if (one !== undefined) messages.set(key, one);
  }
  return { file, lang, name: read.name, messages, plurals };
}
