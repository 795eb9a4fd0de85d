/** The words that say it: in the reader's language first, then as the article has them. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { isWhole, sentencesOf } from '../../model/passage-sentences.ts';
import { passageWords } from '../../model/passage-words.ts';
import type { TextRange } from '../../model/readout.ts';
import { classNames } from '../../ui/class-names.ts';
import { BidiSafeWords } from './bidi-safe-words.tsx';

export type PassageQuoteProps = { parts: readonly TextRange[] };

export function PassageQuote({ parts }: PassageQuoteProps) {
  const { index } = useExplorer();
  const { m } = useI18n('late');
  const { readout } = index;
  const sentences = sentencesOf(readout, parts);
  const translation = sentences.flatMap((sentence) => sentence.translation ?? []).join(' ');
  const isTranslated = translation !== '';
  return (
    <figure className="passage">
      {isTranslated && <p className="passage-first">{translation}</p>}
      <blockquote lang={readout.language} className={classNames(!isTranslated && 'passage-first')}>
        <BidiSafeWords words={passageWords(readout.text, parts)} />
      </blockquote>
      {isTranslated && !isWhole(readout, sentences, parts) && (
        <figcaption>{m.detail.wholeSentence}</figcaption>
      )}
    </figure>
  );
}
