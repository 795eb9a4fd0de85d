/** One sentence in the chosen mode: the original with its marks, its translation, or both. */
import { Fragment, memo, useMemo, useRef } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Sentence as SentenceData, TextRange } from '../../model/readout.ts';
import { passageId } from '../../ui/element-ids.ts';
import { type ArticlePiece, articlePieces, statementsIn } from './article-pieces.ts';
import { Chooser } from './chooser.tsx';
import { FramedWords, MarkedWords } from './marked-words.tsx';
import type { TextMode } from './text-mode.ts';

/** Words that a chooser may be opened from: a piece of the sentence by its start, or its whole translation. */
export type Words = number | 'translation';

/** The one chooser that is open on the page. */
export interface OpenChooser {
  /** Id of the sentence. */
  sentence: string;
  words: Words;
}

export type SentenceProps = {
  sentence: SentenceData;
  mode: TextMode;
  figure: TextRange | undefined;
  /** The words in this sentence whose chooser is open, if any. */
  openWords: Words | null;
  onChooser: (open: OpenChooser | null) => void;
};

/** Cut once; what the filters hide is hidden mark by mark. */
export const Sentence = memo(function Sentence({
  sentence,
  mode,
  figure,
  openWords,
  onChooser,
}: SentenceProps) {
  const { index } = useExplorer();
  const { readout } = index;
  const opener = useRef<HTMLElement | null>(null);
  const pieces = useMemo(() => articlePieces(index, sentence, figure), [index, sentence, figure]);
  const { translation } = sentence;
  const showsOriginal = mode !== 'translation' || translation === undefined;
  const showsTranslation = mode !== 'original' && translation !== undefined;
  const translated = showsTranslation && !showsOriginal ? statementsIn(index, sentence) : [];
  const shared =
    openWords === 'translation' ? translated : pieces.find(({ range }) => range[0] === openWords)?.statements;

  const toggle = (words: Words) => (element: HTMLElement) => {
    opener.current = element;
    onChooser(openWords === words ? null : { sentence: sentence.id, words });
  };
  const close = () => {
    onChooser(null);
    opener.current?.focus({ preventScroll: true });
  };
  const anchors = (ids: readonly string[]) =>
    ids.map((id) => <span key={id} id={passageId(id)} className="anchor" />);

  const wordsOf = ({ range: [start], text, statements, isFigure, frame }: ArticlePiece) =>
    statements.length === 0 ? (
      <FramedWords text={text} frame={frame} />
    ) : (
      <MarkedWords
        text={text}
        statements={statements}
        isFigure={isFigure}
        frame={frame}
        onShared={toggle(start)}
        isOpen={openWords === start}
      />
    );

  const chooser = shared !== undefined && <Chooser statements={shared} opener={opener} onClose={close} />;

  return (
    <span className="sentence">
      {showsOriginal && (
        <span className="original" lang={readout.language}>
          {pieces.map((piece) =>
            // What a link leads to, and the page is scrolled to, is the anchors' parent.
            piece.starts.length > 0 ? (
              <span key={piece.range[0]}>
                {anchors(piece.starts)}
                {wordsOf(piece)}
              </span>
            ) : (
              <Fragment key={piece.range[0]}>{wordsOf(piece)}</Fragment>
            ),
          )}
        </span>
      )}
      <span> </span>
      {showsOriginal && chooser}
      {showsTranslation && (
        <span key={mode} className="translation" lang={readout.lang}>
          {!showsOriginal && anchors(pieces.flatMap(({ starts }) => starts))}
          {translated.length === 0 ? (
            translation
          ) : (
            <MarkedWords
              text={translation}
              statements={translated}
              onShared={toggle('translation')}
              isOpen={openWords === 'translation'}
            />
          )}
        </span>
      )}
      {!showsOriginal && chooser}
    </span>
  );
});
