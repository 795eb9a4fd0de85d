/**
 * Rehearses a tap. What answers the first one, React's event system above all, is compiled only then: on a slow phone
 * the first filter answered some 20 ms later than where a tap had gone before (docs/performance.md). So the page's
 * title, where nothing listens, is tapped once while nobody else wants anything.
 */
import { whenIdle } from '../ui/loading/when-idle.ts';

const POINTER = ['pointerover', 'pointerout', 'pointerdown', 'pointerup'];
const TOUCH = ['touchstart', 'touchend'];
const MOUSE = ['mouseover', 'mouseout', 'mousedown', 'mouseup', 'click'];

/** Each event in an idle time of its own: together they would hold a slow phone up. Ends where the page is left. */
export function rehearseTap(title: Element): void {
  const init = { bubbles: true, cancelable: true };
  const events = [
    ...POINTER.map((type) => new PointerEvent(type, { ...init, pointerType: 'touch' })),
    ...TOUCH.map((type) => new Event(type, init)),
    ...MOUSE.map((type) => new MouseEvent(type, init)),
  ];
  const next = () => {
    const event = events.shift();
    if (event === undefined || !title.isConnected) return;
    title.dispatchEvent(event);
    whenIdle(next);
  };
  next();
}
