/**
 * A link that chooses something. It is a link and not a button because it wraps across lines, can be
 * opened in a new tab, and leads to the right place on the page where script does not run.
 */
import type { MouseEvent, ReactNode, RefObject } from 'react';
import type { Selection } from '../explorer/address.ts';
import { type ChoiceOrigin, useExplorer } from '../explorer/explorer-context.tsx';
import { useHoverHandlers } from '../explorer/hover.tsx';
import { isSelected, select } from '../explorer/transitions.ts';

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
  const { state, choose, href } = useExplorer();
  const hover = useHoverHandlers(selection.kind === 'statement' ? selection.id : undefined);
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    choose(selection, origin, returnFocusTo?.current ?? event.currentTarget);
  };
  return (
    <a
      href={href(select(state, selection), fragment)}
      onClick={onClick}
      className={className}
      id={id}
      title={title}
      aria-label={label}
      aria-current={isSelected(state, selection) ? 'true' : undefined}
      {...hover}
    >
      {children}
    </a>
  );
}

/** A click that asks for no new tab, window or download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
