/** Words with what differs in them struck out or underlined, and told in words to those who do not see it. */
import { useI18n } from '../i18n/i18n-context.tsx';
import type { Piece } from '../quote/fit.ts';

export type ChangedWordsProps = {
  pieces: readonly Piece[];
  /** Said before what stands in the first text alone, and before what stands in the second alone. */
  first: string;
  second: string;
};

export function ChangedWords({ pieces, first, second }: ChangedWordsProps) {
  return pieces.map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: other words are another element.
    <ChangedPiece key={at} piece={piece} name={piece.kind === 'article' ? first : second} />
  ));
}

type ChangedPieceProps = { piece: Piece; name: string };

function ChangedPiece({ piece: { kind, words, isApart }, name }: ChangedPieceProps) {
  const { lang } = useI18n();
  const space = isApart ? ' ' : '';
  if (kind === 'same') return <span>{`${space}${words}`}</span>;
  const Change = kind === 'article' ? 'del' : 'ins';
  return (
    <>
      <span className="visually-hidden" lang={lang}>
        {` ${name} `}
      </span>
      <span>{space}</span>
      <Change>{words}</Change>
    </>
  );
}
