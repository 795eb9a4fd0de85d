/** The card of what is chosen: takes the focus, closes with Escape, gives the focus back, and hides nothing it speaks of. */
import { type FocusEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useExplorer, useView } from '../../explorer/explorer-context.tsx';
import { useI18n } from '../../i18n/i18n-context.tsx';
import { bringIntoView, shownIn } from '../../ui/layout.ts';
import { PanelBoundary } from '../../ui/loading/panel-boundary.tsx';
import { afterDoubleClick } from '../../ui/press.ts';
import { CARD_HEADING, CardHead } from './card-head.tsx';
import { showOnMap, usePlaceInFlow } from './card-place.ts';
import { goOnAt, whereToGoOn } from './go-on.ts';
import { leaveByTab } from './leave-by-tab.ts';
import { PlaceDetail } from './place-detail.tsx';
import { StatementDetail } from './statement-detail.tsx';

/** One card for all that is chosen: what it shows is keyed by that, and a button that leads on keeps the focus. */
export function DetailCard() {
  const { index, chosenFrom, letGo } = useExplorer();
  const origin = useView((view) => view.origin);
  const selection = useView(({ state }) => state.selection);
  const { m } = useI18n();
  const card = useRef<HTMLDialogElement>(null);
  const flow = usePlaceInFlow();
  /** What the keyboard goes back to; `null` where the focus came into the card in the order of the page. */
  const cameFrom = useRef<HTMLElement | null>(null);
  const place = selection?.kind === 'place' ? index.places.get(selection.id) : undefined;
  const statement =
    selection?.kind === 'statement'
      ? index.statements.get(selection.id)
      : selection?.kind === 'figure'
        ? index.figures.get(selection.id)?.statement
        : undefined;
  const placeId = place?.id;
  const key = selection && `${selection.kind}:${selection.id}`;
  const leave = () => {
    const next = selection && whereToGoOn(chosenFrom.current, selection);
    letGo();
    goOnAt(next);
  };
  const latest = useRef(leave);

  useEffect(() => {
    latest.current = leave;
  });

  useEffect(() => {
    if (key === null) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    // Whoever goes on by keyboard beside the card is never led behind it (WCAG 2.4.11).
    const uncover = ({ target }: globalThis.FocusEvent) => {
      if (!(target instanceof Element) || card.current === null || card.current.contains(target)) return;
      // Not what is clicked: it would be gone from under the pointer.
      if (target.matches(':focus-visible') && overlaps(target, card.current)) bringIntoView(target);
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('focusin', uncover);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('focusin', uncover);
    };
  }, [key]);

  useEffect(() => {
    if (key === null || origin === 'kept') return undefined;
    if (origin === 'address') {
      if (placeId !== undefined) showOnMap(placeId);
      return undefined;
    }
    card.current?.scrollTo?.({ top: 0 });
    // What has led on inside the card is still there and goes on from there; what was replaced has lost the focus.
    if (!card.current?.contains(document.activeElement)) {
      card.current?.focus({ preventScroll: true });
      cameFrom.current = chosenFrom.current;
    }
    if (origin === 'card') return undefined;
    const chosen = flow ? card.current : whatIsChosen(chosenFrom.current);
    if (!chosen) return undefined;
    // A second click may follow, and is meant for what the first one was on.
    return afterDoubleClick(() => {
      if (origin === 'article' || (card.current && overlaps(chosen, card.current))) bringIntoView(chosen);
    });
  }, [key, origin, chosenFrom, placeId, flow]);

  if (place === undefined && statement === undefined) return null;
  const noteFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const isInside = relatedTarget === null || currentTarget.contains(relatedTarget);
    if (!isInside && relatedTarget !== chosenFrom.current) cameFrom.current = null;
  };
  const dialog = (
    <dialog
      open
      className="card"
      aria-labelledby={CARD_HEADING}
      tabIndex={-1}
      ref={card}
      onFocus={noteFocus}
      onKeyDown={(event) => leaveByTab(event, flow ? null : cameFrom.current)}
    >
      <CardHead place={place} statement={statement} onClose={leave} />
      <PanelBoundary key={key} name={m.detail.heading}>
        {place && <PlaceDetail place={place} />}
        {statement && <StatementDetail statement={statement} />}
      </PanelBoundary>
    </dialog>
  );
  return flow ? createPortal(dialog, flow) : dialog;
}

/** A passage of several parts is read from its first one in the sentence. */
function whatIsChosen(from: Element | null): Element | null {
  return shownIn(from?.closest('.sentence'), '.mark.is-chosen')[0] ?? from;
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
