/** An explanation in the page's language with words of the article in it, which who reads aloud says in theirs. */
import { useExplorer } from '../explorer/explorer-context.tsx';

export type WithArticleWordsProps = { text: string };

/** The article's words stand in «…» or in brackets, as it has them; its capitals do not count. */
export function WithArticleWords({ text }: WithArticleWordsProps) {
  const { index } = useExplorer();
  const { language, lang, text: article } = index.readout;
  if (language === lang) return text;
  return text.split(/(?<=[«(])([^«»()]+)(?=[»)])/).map((part, at) =>
    at % 2 === 1 && hasWords(article, part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; a part is known by its place.
      <span key={at} lang={language}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/**
 * Whole words, but for the end of the last of several, which may be longer in the article: one word alone may begin like
 * a word of another language.
 */
function hasWords(article: string, words: string): boolean {
  const spaced = (text: string) => ` ${text.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const sought = spaced(words);
  return spaced(article).includes(sought.trim().includes(' ') ? sought.trimEnd() : sought);
}
