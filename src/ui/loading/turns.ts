/**
 * Parts of the prerendered page are taken over one after another, each when the browser is idle: several at once would
 * keep a slow phone from answering. What the reader touches or scrolls to does not wait for its turn. React drops a click
 * in a part that it cannot take over yet; a button's is kept and made again.
 */
import { CONTROLS, clickAgain } from './click-again.ts';
import { whenIdle } from './when-idle.ts';

interface Part {
  id: string;
  section: Element;
  isInView: boolean | undefined;
  /** The reader has touched it or scrolled to it. */
  isWanted: boolean;
  /** Takes it over; absent until its chunk is there. */
  go?: () => void;
  /** What was clicked meanwhile, in order. */
  clicked: HTMLElement[];
}

/** A busy page goes on with the next part all the same. */
const IDLE_LIMIT_MS = 1000;
const TOUCHES = ['pointerover', 'pointerdown', 'focusin'];

const parts = new Set<Part>();
let observer: IntersectionObserver | undefined;
let isGoingOn = false;

/** From here on parts wait for their turn; before that, and where nothing is prerendered, they come as they are loaded. */
export function takeTurns(page: Element): void {
  observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const part = partAt(target);
      if (part === undefined) continue;
      // What was in view from the start was not scrolled to.
      if (isIntersecting && part.isInView === false) want(part);
      part.isInView = isIntersecting;
    }
  });
  const onTouch = ({ target }: Event) => {
    const part = target instanceof Node ? partAt(target) : undefined;
    if (part) want(part);
  };
  for (const type of TOUCHES) page.addEventListener(type, onTouch, { capture: true, passive: true });
  page.addEventListener('click', keepClick, { capture: true });
}

/**
 * Loads the code of a part at once.
 * @param id of the part's section, or of something inside it
 * @returns what was loaded, when it is the part's turn; `onTakenOver` is to hear when it answers
 * @throws what `load` throws
 */
export async function inTurn<T>(id: string, load: () => Promise<T>): Promise<T> {
  const section = observer && document.getElementById(id)?.closest('section');
  if (!section) return load();
  const part: Part = { id, section, isInView: undefined, isWanted: false, clicked: [] };
  parts.add(part);
  observer?.observe(section);
  try {
    const loaded = await load();
    if (!part.isWanted)
      await new Promise<void>((resolve) => {
        part.go = resolve;
        goOn();
      });
    return loaded;
  } catch (fault) {
    drop(part);
    throw fault;
  }
}

/** Ends the part with this id: it answers its clicks itself, those made before as well. */
export function onTakenOver(id: string): void {
  for (const part of parts)
    if (part.id === id) {
      drop(part);
      clickAgain(part.clicked);
    }
}

function drop(part: Part): void {
  parts.delete(part);
  observer?.unobserve(part.section);
}

/** A link works without script and is left to the browser. */
function keepClick(event: Event): void {
  const control = event.target instanceof Element && event.target.closest<HTMLElement>(CONTROLS);
  if (!control) return;
  const part = partAt(control);
  if (part === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  part.clicked.push(control);
}

const partAt = (node: Node) => [...parts].find(({ section }) => section.contains(node));

function want(part: Part): void {
  part.isWanted = true;
  part.go?.();
}

/** Gives the next part its turn once the browser is idle: what is in view first, then in the order of the page. */
function goOn(): void {
  if (isGoingOn) return;
  isGoingOn = true;
  whenIdle(() => {
    isGoingOn = false;
    const ready = [...parts].filter(({ go, isWanted }) => go && !isWanted);
    const next = ready.find(({ isInView }) => isInView) ?? ready[0];
    if (next === undefined) return;
    want(next);
    if (ready.length > 1) goOn();
  }, IDLE_LIMIT_MS);
}
