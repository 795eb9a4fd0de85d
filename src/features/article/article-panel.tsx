/** The article itself: every passage marked, the chosen one brought into view. */
import { useEffect, useState } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageName } from '../../i18n/phrases.ts';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';
import { bringIntoView, isInClear, isWide } from '../../ui/layout.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { overlap } from './article-pieces.ts';
import { type OpenChooser, Sentence } from './sentence.tsx';
import { TEXT_MODES, type TextMode } from './text-mode.ts';

export function ArticlePanel() {
  const { index } = useExplorer();
  const selection = useView(({ state }) => state.selection);
  const origin = useView((view) => view.origin);
  const i18n = useI18n();
  const { m } = i18n;
  const { readout } = index;
  // Readers of another language than the text's would otherwise first see a page they cannot read.
  const [mode, setMode] = useState<TextMode>(readout.translation ? 'both' : 'original');
  const [openChooser, setOpenChooser] = useState<OpenChooser | null>(null);
  const figure = selection?.kind === 'figure' ? index.figures.get(selection.id) : undefined;
  const place = selection?.kind === 'place' ? selection.id : undefined;
  const statement = selection?.kind === 'statement' ? selection.id : figure?.statement.id;

  useEffect(() => {
    setOpenChooser(null);
    if (place !== undefined && origin === 'panel' && isWide()) {
      const marks = [...document.querySelectorAll('.original .mark.is-chosen')];
      const [first] = marks;
      if (first && !marks.some(isInClear)) bringIntoView(first);
    }
    if (statement === undefined || origin === 'article' || origin === 'depth') return;
    // On a phone the sheet opens where the reader is; only a figure, or a pasted link, leads away to the text.
    if (origin !== 'address' && figure === undefined && !isWide()) return;
    const words =
      document.querySelector('.mark.is-figure') ??
      document.getElementById(passageId(statement))?.parentElement;
    if (words) bringIntoView(words);
  }, [statement, place, origin, figure]);

  const modeNames: Record<TextMode, string> = {
    original: languageName(i18n, readout.language),
    both: m.article.both,
    translation: readout.translation ? languageName(i18n, readout.translation.language) : '',
  };
  const [title, ...body] = readout.paragraphs;
  const sentences = (paragraph: typeof title) =>
    paragraph?.sentences.map((sentence) => (
      <Sentence
        key={sentence.id}
        sentence={sentence}
        mode={mode}
        figure={figure && overlap(figure.figure.range, sentence.range) ? figure.figure.range : undefined}
        openWords={openChooser?.sentence === sentence.id ? openChooser.words : null}
        onChooser={setOpenChooser}
      />
    ));

  return (
    <section className="article" id={SECTION_IDS.article} aria-labelledby="article-heading" tabIndex={-1}>
      <div className="panel-head">
        <h2 id="article-heading">{m.article.heading}</h2>
        {readout.translation && (
          <SegmentedControl
            label={m.article.mode}
            options={TEXT_MODES.map((id) => ({ id, name: modeNames[id] }))}
            value={mode}
            onChange={setMode}
          />
        )}
      </div>
      <article className={`text mode-${mode}`}>
        <h3 className="text-title">{sentences(title)}</h3>
        {body.map((paragraph) => (
          <p key={paragraph.range[0]}>{sentences(paragraph)}</p>
        ))}
      </article>
      <p className="panel-note">{readout.attribution}</p>
      {readout.translation && <p className="panel-note">{readout.translation.by}</p>}
    </section>
  );
}
