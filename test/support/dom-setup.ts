import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

/** Where React reads whether a test waits for what it renders. */
const scope: typeof globalThis & { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined } = globalThis;

configure({
  // A busy machine takes longer than a second to draw a page; what never comes is told all the same.
  asyncUtilTimeout: 15_000,
  // The library's own goes on for one more turn after an event, in which what a test does not wait for comes nearly always.
  // Without it such a test fails at once, not one time in a hundred.
  asyncWrapper: async (step) => {
    const { IS_REACT_ACT_ENVIRONMENT } = scope;
    scope.IS_REACT_ACT_ENVIRONMENT = false;
    try {
      return await step();
    } finally {
      scope.IS_REACT_ACT_ENVIRONMENT = IS_REACT_ACT_ENVIRONMENT;
    }
  },
});

// jsdom has no layout: it cannot scroll, match media, show a dialog over the page or see what is in view. What depends on them is
// tested in a real browser; here they only have to be there.
Element.prototype.scrollIntoView = () => undefined;
window.scrollBy = () => undefined;
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
// Called a minute after a file was saved, when its test is long over.
URL.revokeObjectURL = () => undefined;
window.IntersectionObserver = class implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '0px';
  readonly scrollMargin = '0px';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
};

// jsdom goes through its whole style sheet for every element again after every change, which is most of what a query by
// role costs. Where no style sheet and no style attribute says otherwise, elements of one kind are styled alike.
const computedStyle = window.getComputedStyle.bind(window);
const styleOfKind = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudoElement) => {
  // A dialog's style follows it: what was kept of one that is closed since would hide every other.
  const isOwn = element.localName === 'dialog' || element.closest('[style]') !== null;
  if (pseudoElement || document.styleSheets.length > 0 || isOwn) return computedStyle(element, pseudoElement);
  const kind = [
    element.localName,
    ...['hidden', 'open', 'type'].map((name) => element.getAttribute(name)),
  ].join();
  const style = styleOfKind.get(kind) ?? computedStyle(element);
  styleOfKind.set(kind, style);
  return style;
};

afterEach(() => {
  cleanup();
  // The page says there of itself how far it is, and what it shows.
  document.documentElement.className = '';
  for (const name of ['text', 'size', 'theme']) delete document.documentElement.dataset[name];
  localStorage.clear();
  window.history.replaceState(null, '', '/en/');
});

afterAll(async () => {
  // A page goes on loading its late chunks when its test is over. Files of tests share the modules: one that was cut off
  // in the midst of it, with the environment, would be broken for the next file.
  await vi.dynamicImportSettled();
  // They share the document too: what one has put there by hand would stand in the way of another's "Tab".
  document.body.replaceChildren();
});
