/** What lies behind a few words and opens over the page: a disclosure that Escape lets go, and so does going on. */
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';

export type PopUpProps = {
  /** The words that open it. */
  summary: string;
  /** Class of the words. */
  summaryClass?: string;
  /** What the words are for, where they are too short to say it. */
  title?: string;
  className: string;
  children: ReactNode;
};

export function PopUp({ summary, summaryClass, title, className, children }: PopUpProps) {
  const popUp = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (popUp.current) popUp.current.open = false;
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || popUp.current?.open !== true) return;
    // It lets this one go, and not what is chosen on the page.
    event.stopPropagation();
    close();
    popUp.current.querySelector('summary')?.focus();
  };
  return (
    <details className={classNames('pop-up', className)} ref={popUp} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={summaryClass} title={title}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
