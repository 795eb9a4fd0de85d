/** The article itself: every passage marked, the chosen one brought into view. */
import { useEffect, useState } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { languageLabel } from '../../i18n/phrases.ts';
import { overlap } from '../../model/overlap.ts';
import { passageId, SECTION_IDS } from '../../ui/element-ids.ts';
import { bringIntoView, isInClear, isWide, shownIn, whenWideChanges } from '../../ui/layout.ts';
import { afterDoubleClick } from '../../ui/press.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { setAside } from './article-pieces.ts';
import { type OpenChooser, Sentence } from './sentence.tsx';
import { useTextMode } from './text-mode.ts';

const CHOSEN = '.mark.is-chosen';

/** Brings one of the chosen passages into view, where none is. */
function showPassages(): void {
  const marks = shownIn(document, CHOSEN);
  const [first] = marks;
  if (first && !marks.some(isInClear)) bringIntoView(first);
}

export function ArticlePanel() {
  const { index, chosenFrom } = useExplorer();
  const selection = useView(({ state }) => state.selection);
  const origin = useView((view) => view.origin);
  const i18n = useI18n();
  const { m } = i18n;
  const { readout } = index;
  const [mode, setMode] = useTextMode();
  const [openChooser, setOpenChooser] = useState<OpenChooser | null>(null);
  const figure = selection?.kind === 'figure' ? index.figures.get(selection.id) : undefined;
  const place = selection?.kind === 'place' ? selection.id : undefined;
  const statement = selection?.kind === 'statement' ? selection.id : figure?.statement.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen, or shown, anew closes what was opened before.
  useEffect(() => {
    // Not one that was opened since.
    const close = () => setOpenChooser((now) => (now === openChooser ? null : now));
    // Above words that were clicked it waits, so that they do not move between two clicks.
    const isElsewhere = origin === 'article' && !chosenFrom.current?.matches('[aria-expanded=true]');
    return isElsewhere ? afterDoubleClick(close) : close();
  }, [statement, place, figure, mode]);

  // What stood beside the panels lies below them then, or the other way round.
  useEffect(() => whenWideChanges(showPassages), []);

  useEffect(() => {
    if (place !== undefined && origin === 'panel' && isWide()) showPassages();
    if (statement === undefined || origin === 'article' || origin === 'depth' || origin === 'kept') return;
    // On a phone the sheet opens where the reader is; only a figure, or a pasted link, leads away to the text.
    if (origin !== 'address' && figure === undefined && !isWide()) return;
    const sentence = document.getElementById(passageId(statement))?.parentElement;
    const words = shownIn(document, '.mark.is-figure')[0] ?? shownIn(sentence, CHOSEN)[0] ?? sentence;
    if (words) bringIntoView(words);
  }, [statement, place, origin, figure]);

  const [title, ...body] = readout.paragraphs;
  const sentences = (paragraph: typeof title) =>
    paragraph?.sentences.map((sentence) => (
      <Sentence
        key={sentence.id}
        sentence={sentence}
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
            options={[
              { id: 'translation', name: languageLabel(i18n, readout.lang) },
              { id: 'original', name: languageLabel(i18n, readout.language) },
              { id: 'both', name: m.article.both },
            ]}
            value={mode}
            onChange={setMode}
          />
        )}
      </div>
      <article className="text" lang={readout.translation ? readout.lang : readout.language}>
        <h3 className="text-title">{sentences(title)}</h3>
        {body.map((paragraph) => {
          const reason = setAside(index, paragraph);
          return (
            <p key={paragraph.range[0]} className={reason && 'set-aside'}>
              {sentences(paragraph)}
              {reason && <em>{` ${reason}`}</em>}
            </p>
          );
        })}
      </article>
      <p className="panel-note">{readout.attribution}</p>
      {readout.translation && <p className="panel-note">{readout.translation.by}</p>}
    </section>
  );
}
