/** One sentence in the chosen mode: the original with its marks, its translation, or both. */
import { useRef } from 'react';
import { useExplorer } from '../../explorer/explorer-context.tsx';
import type { Sentence as SentenceData, TextRange } from '../../model/readout.ts';
import { passageId } from '../../ui/element-ids.ts';
import { articlePieces, statementsIn } from './article-pieces.ts';
import { Chooser } from './chooser.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { TextMode } from './text-mode.ts';

export type SentenceProps = {
  sentence: SentenceData;
  mode: TextMode;
  figure: TextRange | undefined;
  /** Key of the words whose chooser is open on the page, if any. */
  openChooser: string | null;
  onChooser: (key: string | null) => void;
};

export function Sentence({ sentence, mode, figure, openChooser, onChooser }: SentenceProps) {
  const { index, visibleIds } = useExplorer();
  const { readout } = index;
  const opener = useRef<HTMLElement | null>(null);
  const pieces = articlePieces(index, sentence.range, { visibleIds, figure });
  const { translation } = sentence;
  const showsOriginal = mode !== 'translation' || translation === undefined;
  const showsTranslation = mode !== 'original' && translation !== undefined;
  const translated = showsTranslation ? statementsIn(readout, sentence.range, visibleIds) : [];
  const shared = [
    ...pieces.map(({ range, statements }) => ({ key: `${range[0]}`, statements })),
    { key: `t${sentence.id}`, statements: translated },
  ].find(({ key }) => key === openChooser);

  const toggle = (key: string) => (element: HTMLElement) => {
    opener.current = element;
    onChooser(openChooser === key ? null : key);
  };
  const close = () => {
    onChooser(null);
    opener.current?.focus({ preventScroll: true });
  };
  const anchors = (ids: readonly string[]) =>
    ids.map((id) => <span key={id} id={passageId(id)} className="anchor" />);

  const chooser = shared !== undefined && shared.statements.length > 1 && (
    <Chooser statements={shared.statements} opener={opener} onClose={close} />
  );

  return (
    <span className="sentence">
      {showsOriginal && (
        <span className="original" lang={readout.language}>
          {pieces.map(({ range, text, statements, isFigure, frame, starts }) => (
            <span
              key={range[0]}
              className={frame !== undefined && statements.length === 0 ? 'frame' : undefined}
              title={statements.length === 0 ? frame : undefined}
            >
              {anchors(starts)}
              {statements.length === 0 ? (
                text
              ) : (
                <MarkedWords
                  text={text}
                  statements={statements}
                  isFigure={isFigure}
                  onShared={toggle(`${range[0]}`)}
                  isOpen={openChooser === `${range[0]}`}
                />
              )}
            </span>
          ))}
        </span>
      )}{' '}
      {showsOriginal && chooser}
      {showsTranslation && (
        <span className="translation" lang={readout.lang}>
          {!showsOriginal && anchors(pieces.flatMap(({ starts }) => starts))}
          {translated.length === 0 || showsOriginal ? (
            translation
          ) : (
            <MarkedWords
              text={translation}
              statements={translated}
              onShared={toggle(`t${sentence.id}`)}
              isOpen={openChooser === `t${sentence.id}`}
            />
          )}
        </span>
      )}
      {!showsOriginal && chooser}
    </span>
  );
}
