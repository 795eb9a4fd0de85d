/** The card of what is chosen: opens on the side away from the choice, closes with Escape, gives the focus back. */
import { useEffect, useRef } from 'react';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { bringIntoView, shownIn } from '../../ui/layout.ts';
import { afterDoubleClick } from '../../ui/press.ts';
import { PlaceDetail } from './place-detail.tsx';
import { StatementDetail } from './statement-detail.tsx';

export function DetailCard() {
  const { index, chosenFrom, letGo } = useExplorer();
  const origin = useView((view) => view.origin);
  const selection = useView(({ state }) => state.selection);
  const { m } = useI18n();
  const card = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = selection?.kind === 'place' ? index.places.get(selection.id) : undefined;
  const statement =
    selection?.kind === 'statement'
      ? index.statements.get(selection.id)
      : selection?.kind === 'figure'
        ? index.figures.get(selection.id)?.statement
        : undefined;
  const key = selection && `${selection.kind}:${selection.id}`;

  useEffect(() => {
    if (key === null) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') letGo();
    };
    // Whoever goes on by keyboard beside the card is never led behind it (WCAG 2.4.11).
    const uncover = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || card.current === null || card.current.contains(target)) return;
      if (overlaps(target, card.current)) bringIntoView(target);
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('focusin', uncover);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('focusin', uncover);
    };
  }, [key, letGo]);

  useEffect(() => {
    if (key === null || origin === 'address') return undefined;
    heading.current?.focus({ preventScroll: true });
    card.current?.scrollTo?.({ top: 0 });
    const from = chosenFrom.current;
    // A passage of several parts is read from its first one in the sentence.
    const chosen = shownIn(from?.closest('.sentence'), '.mark.is-chosen')[0] ?? from;
    if (chosen && origin === 'article') return afterDoubleClick(() => bringIntoView(chosen));
    if (chosen && card.current && overlaps(chosen, card.current)) bringIntoView(chosen);
    return undefined;
  }, [key, origin, chosenFrom]);

  if (place === undefined && statement === undefined) return null;
  return (
    <dialog
      open
      className={classNames('card', origin === 'panel' ? 'card-right' : 'card-left')}
      aria-labelledby="card-heading"
      ref={card}
    >
      <div className="card-head">
        <h2 id="card-heading" tabIndex={-1} ref={heading}>
          {place ? place.name : statement?.title}
        </h2>
        <button type="button" className="quiet-button" onClick={letGo}>
          {m.detail.close}
        </button>
      </div>
      {place && <PlaceDetail place={place} />}
      {statement && <StatementDetail statement={statement} />}
    </dialog>
  );
}

function overlaps(a: Element, b: Element): boolean {
  const [first, second] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    first.left < second.right &&
    first.right > second.left &&
    first.top < second.bottom &&
    first.bottom > second.top
  );
}
