import type { Lexicon } from './lexicon.ts';

/** How many texts of a language are remembered, some ten times those of a readout: a development server goes on for days. */
const MOST = 5000;

/**
 * Remembers what was read: it depends on text and lexicon alone, several checks read the same texts, and at a change of a
 * file all others are read again. What is given is shared, so nobody may change it.
 */
export function readOnce<T>(
  read: (text: string, lexicon: Lexicon) => T,
): (text: string, lexicon: Lexicon) => T {
  const byLexicon = new WeakMap<Lexicon, Map<string, T>>();
  return (text, lexicon) => {
    const known = byLexicon.get(lexicon) ?? new Map<string, T>();
    byLexicon.set(lexicon, known);
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text, lexicon);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
