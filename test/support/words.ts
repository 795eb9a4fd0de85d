/** Every message of a language by its key, with the words of all its forms one after the other and no values. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/compile/problems.ts';
import { type Part, readMessage } from '../../src/wording/icu.ts';
import { readMessageFile } from '../../src/wording/message-file.ts';

export interface KeyedWords {
  /** `filters.clear` */
  key: string;
  words: string;
}

/** @throws Error for a file that does not compile. */
export function compiledWords(lang: string): KeyedWords[] {
  const problems: Problem[] = [];
  const file = `src/i18n/messages/${lang}.yaml`;
  const messages = readMessageFile(file, lang, readFileSync(file, 'utf8'), problems)?.messages ?? [];
  const words = messages.map((message) => ({
    key: message.path.join('.'),
    words: wordsOf(readMessage(message, problems)?.parts ?? []),
  }));
  if (problems.length > 0) throw new Error(`${file} does not compile`);
  return words;
}

function wordsOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'value' ? ' ' : [...part.forms.values()].map(wordsOf).join(' ');
    })
    .join('');
}
