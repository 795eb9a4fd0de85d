/** One sentence: the original with its marks, and its translation as one mark. The style sheet shows one of them, or both. */
import { memo, useMemo, useRef } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Sentence as SentenceData, TextRange } from '../../model/readout.ts';
import { passageId } from '../../ui/element-ids.ts';
import { articlePieces, statementsIn } from './article-pieces.ts';
import { Chooser } from './chooser.tsx';
import { MarkedWords } from './marked-words.tsx';

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
  figure: TextRange | undefined;
  /** The words in this sentence whose chooser is open, if any. */
  openWords: Words | null;
  onChooser: (open: OpenChooser | null) => void;
};

/** Cut once; what the filters hide is hidden mark by mark. */
export const Sentence = memo(function Sentence({ sentence, figure, openWords, onChooser }: SentenceProps) {
  const { index } = useExplorer();
  const { readout } = index;
  const opener = useRef<HTMLElement | null>(null);
  const pieces = useMemo(() => articlePieces(index, sentence, figure), [index, sentence, figure]);
  const { translation } = sentence;
  const translated = statementsIn(index, sentence);
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

  const chooser = shared !== undefined && <Chooser statements={shared} opener={opener} onClose={close} />;

  return (
    <span className="sentence">
      {/* What links lead to stands outside of both texts, since one of them may be hidden. */}
      {pieces
        .flatMap(({ starts }) => starts)
        .map((id) => (
          <span key={id} id={passageId(id)} />
        ))}
      <span className="original" lang={readout.language}>
        {pieces.map(({ range: [start], text, statements, isFigure, frame }) => (
          <MarkedWords
            key={start}
            text={text}
            statements={statements}
            isFigure={isFigure}
            frame={frame}
            onShared={toggle(start)}
            isOpen={openWords === start}
          />
        ))}
      </span>
      <span> </span>
      {openWords !== 'translation' && chooser}
      {translation !== undefined && (
        <span className="translation" lang={readout.lang}>
          <MarkedWords
            text={translation}
            statements={translated}
            isFigure={figure !== undefined}
            onShared={toggle('translation')}
            isOpen={openWords === 'translation'}
          />
        </span>
      )}
      {openWords === 'translation' && chooser}
    </span>
  );
});
