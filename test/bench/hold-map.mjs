/**
 * Holds the live map back. On a phone its frame is in view from the start, so it would come with the page; held
 * back, the page is measured without it, and its arrival by itself.
 */

/** @typedef {Window & { bringMap: () => void }} HoldingWindow */

/**
 * Sent into the page before anything of it runs: it may use nothing from outside its own body. The map is not
 * told that it is near until `bringMap()` is called.
 * @param {string} frame a selector of what the map watches
 */
export function holdMap(frame) {
  const Native = window.IntersectionObserver;
  let isHeld = true;
  /** @type {(() => void)[]} */
  const held = [];
  window.IntersectionObserver = class extends Native {
    /**
     * @param {IntersectionObserverCallback} callback
     * @param {IntersectionObserverInit} [options]
     */
    constructor(callback, options) {
      super((entries, observer) => {
        const isMap = entries.some(({ target }) => target.matches(frame));
        if (isHeld && isMap) held.push(() => callback(entries, observer));
        else callback(entries, observer);
      }, options);
    }
  };
  Object.assign(window, {
    bringMap: () => {
      isHeld = false;
      for (const tell of held.splice(0)) tell();
    },
  });
}
