/**
 * A group of links or buttons as one stop of the Tab key: Left, Right, Home and End lead from one to the next. Without
 * script, and before it runs, each is a stop of its own.
 */
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { isCut } from './layout.ts';

/** @returns what the group's element listens to */
export function useOneStop(group: RefObject<HTMLElement | null>) {
  const controls = () => [
    ...(group.current?.querySelectorAll<HTMLElement>('a, button:not(:disabled)') ?? []),
  ];
  const settle = (asked?: Element) => {
    const all = controls();
    const stop = asked ?? all.find(({ tabIndex }) => tabIndex === 0) ?? all[0];
    for (const control of all) control.tabIndex = control === stop ? 0 : -1;
  };
  // Whatever is drawn may bring the stop, take it away or disable it.
  useEffect(() => settle());
  return {
    onFocus: ({ target }: FocusEvent) => settle(target),
    onKeyDown: (event: KeyboardEvent) => {
      const all = controls().filter((control) => !isCut(control));
      const at = all.indexOf(event.target as HTMLElement);
      const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      all.at(next % all.length)?.focus();
    },
  };
}
