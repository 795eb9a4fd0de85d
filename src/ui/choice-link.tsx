/**
 * A link that chooses something. It is a link and not a button because it wraps across lines, can be
 * opened in a new tab, and leads to the right place on the page where script does not run.
 */
import type { MouseEvent, PointerEvent, ReactNode, RefObject, SyntheticEvent } from 'react';
import { addressHref, type ExplorerState, INITIAL_STATE, type Selection } from '../explorer/address.ts';
import { useExplorer, useView } from '../explorer/explorer-context.tsx';
import { useHoverHandlers } from '../explorer/hover.tsx';
import { isSelected, select } from '../explorer/transitions.ts';
import type { ChoiceOrigin } from '../explorer/view.ts';
import { homeHref, isExplorer } from '../model/site-paths.ts';
import { isChoosing, notePress } from './press.ts';

export type ChoiceLinkProps = {
  selection: Selection;
  origin: ChoiceOrigin;
  /** Id of the element to lead to without script. */
  fragment?: string;
  className?: string | undefined;
  id?: string | undefined;
  title?: string | undefined;
  /** The accessible name, where the words shown are too short for one. */
  label?: string | undefined;
  /** Where the focus goes back to when what is chosen is let go; the link itself where none is given. */
  returnFocusTo?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

export function ChoiceLink({
  selection,
  origin,
  fragment,
  className,
  id,
  title,
  label,
  returnFocusTo,
  children,
}: ChoiceLinkProps) {
  const { choose, index } = useExplorer();
  const isCurrent = useView(({ state }) => isSelected(state, selection));
  const { kind, id: of } = selection;
  const hover = useHoverHandlers(
    kind === 'figure' ? index.figures.get(of)?.statement.id : kind === 'statement' ? of : undefined,
  );
  const onChoose = (link: HTMLElement) => choose(selection, origin, returnFocusTo?.current ?? link);
  const { href, ...handlers } = useChoiceHref(selection, onChoose, fragment, hover);
  return (
    <a
      href={href}
      {...handlers}
      className={className}
      id={id}
      title={title}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {children}
    </a>
  );
}

type LinkHandlers = Partial<
  Record<'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur', (event: SyntheticEvent) => void>
>;

/**
 * The address a choice leads to, in the explorer from wherever the link stands, with handlers for the link. As drawn it is the choice alone, since a page has
 * some hundred such links and each filter would draw all of them again; the filters join it when the reader
 * comes near, so that a link opened in a new tab or copied keeps them. `onChoose` gets the link.
 */
export function useChoiceHref(
  selection: Selection,
  onChoose: (link: HTMLElement) => void,
  fragment?: string,
  handlers: LinkHandlers = {},
) {
  const { page, views } = useExplorer();
  const home = isExplorer(page) ? '' : homeHref(page);
  const hrefIn = (state: ExplorerState) => home + addressHref(select(state, selection), fragment);
  const keepFilters = ({ currentTarget }: SyntheticEvent) =>
    currentTarget.setAttribute('href', hrefIn(views.read().state));
  return {
    ...handlers,
    href: hrefIn(INITIAL_STATE),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (home !== '' || !isPlainClick(event)) return;
      event.preventDefault();
      if (isChoosing(event)) onChoose(event.currentTarget);
    },
    onPointerDown: (event: PointerEvent) => {
      keepFilters(event);
      notePress(event);
    },
    onPointerEnter: (event: SyntheticEvent) => {
      keepFilters(event);
      handlers.onPointerEnter?.(event);
    },
    onFocus: (event: SyntheticEvent) => {
      keepFilters(event);
      handlers.onFocus?.(event);
    },
  };
}

/** A click that asks for no new tab, window or download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
