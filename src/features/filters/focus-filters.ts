/** Where the focus goes when the button that was pressed goes away: it stays among the filters. */
import { SECTION_IDS } from '../../ui/element-ids.ts';
import { isCut, shownIn } from '../../ui/layout.ts';

/**
 * To what takes away the next filter, else to the first control that stays as it is: not to one that is pressed, which
 * may move in its line once it no longer is.
 * @param pressed - the button that goes away, where it stands among others of its kind
 */
export function focusFilters(pressed?: Element): void {
  const beside: unknown[] = [pressed?.nextElementSibling, pressed?.previousElementSibling];
  const filters = document.getElementById(SECTION_IDS.filters);
  const others = shownIn(filters, '.active-filter');
  const controls = shownIn(filters, ':is(button:enabled, summary):not([aria-pressed=true], .active-filter)');
  const next =
    others.find((other) => beside.includes(other)) ??
    controls.find((control) => !isCut(control as HTMLElement));
  (next as HTMLElement | undefined)?.focus({ preventScroll: true });
}
