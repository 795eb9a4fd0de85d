/** A passage as it stands, with the translation of the sentences it is taken from. */
import { useExplorer } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import type { TextRange } from '../../model/readout.ts';
import { BidiSafeWords } from './bidi-safe-words.tsx';

export type PassageQuoteProps = { parts: readonly TextRange[] };

export function PassageQuote({ parts }: PassageQuoteProps) {
  const { index } = useExplorer();
  const i18n = useI18n();
  const { readout } = index;
  const translated = readout.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ range: [from, to] }) => parts.some(([start, end]) => start < to && end > from))
    .flatMap(({ translation }) => translation ?? []);
  return (
    <figure className="passage">
      <blockquote lang={readout.language}>
        <BidiSafeWords words={parts.map((range) => readout.text.slice(...range)).join(' … ')} />
      </blockquote>
      {readout.translation && translated.length > 0 && (
        <figcaption>
          {i18n.m.detail.translation({ language: languageName(i18n, readout.translation.language) })}:{' '}
          {translated.join(' ')}
        </figcaption>
      )}
    </figure>
  );
}
