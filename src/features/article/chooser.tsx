/** Which of several statements is meant: opens below the words they share, closes with Escape. */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import type { Statement } from '../../model/readout.ts';
import { ChoiceLink } from '../../ui/choice-link.tsx';
import { statementItemId } from '../../ui/element-ids.ts';
import { bringIntoView, isInClear } from '../../ui/layout.ts';
import { afterDoubleClick } from '../../ui/press.ts';
import { StrengthMark } from '../../ui/strength.tsx';

export type ChooserProps = {
  statements: readonly Statement[];
  /** The words that the chooser was opened from. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
};

export function Chooser({ statements, opener, onClose }: ChooserProps) {
  const { m, lang } = useI18n();
  const visibleIds = useView((view) => view.visibleIds);
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    box.current?.querySelector('a')?.focus({ preventScroll: true });
    return afterDoubleClick(() => {
      // The words and the choice below them are to be seen together.
      if (opener.current && box.current && !isInClear(box.current)) bringIntoView(opener.current, 'top');
    });
  }, [opener]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a paragraph, and this opens within one.
    <span
      className="chooser"
      role="group"
      aria-label={m.article.chooser}
      lang={lang}
      ref={box}
      onKeyDown={onKeyDown}
    >
      <span className="chooser-label">{m.article.chooser}</span>
      {statements
        .filter(({ id }) => visibleIds.has(id))
        .map((statement) => (
          <ChoiceLink
            key={statement.id}
            selection={{ kind: 'statement', id: statement.id }}
            origin="article"
            fragment={statementItemId(statement.id)}
            className="statement-link"
            returnFocusTo={opener}
          >
            <StrengthMark statement={statement} />
            <span>{statement.title}</span>
          </ChoiceLink>
        ))}
      <button type="button" className="quiet-button" onClick={onClose}>
        {m.detail.close}
      </button>
    </span>
  );
}
