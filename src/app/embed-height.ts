/** Tells the page around an embed how high it is: the page may then give its frame that height. */

/** What is told; nothing else ever is. */
export interface HeightMessage {
  type: 'sapar-height';
  /** In CSS pixels. */
  height: number;
}

/**
 * Tells it at once and whenever it changes. To anybody, since an embed does not know whose page it is in.
 * @param content - what is as high as the words and pictures in it, whatever the frame's height
 * @returns stops telling
 */
export function tellHeight(content: Element, window: Window): () => void {
  if (window.parent === window) return () => undefined;
  const observer = new ResizeObserver(() => {
    const message: HeightMessage = {
      type: 'sapar-height',
      height: Math.ceil(content.getBoundingClientRect().height),
    };
    window.parent.postMessage(message, '*');
  });
  observer.observe(content);
  return () => observer.disconnect();
}
