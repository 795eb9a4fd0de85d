/** A page as a browser leaves it that translates it: each text node has gone, and nested `<font>` elements stand for it. */

export function translatePage(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('font, script, style')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    // The words stay the same here, so that what is shown afterwards can be compared.
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** What can be read there, word by word, with the names of fields and the places where an element begins left out. */
export function wordsIn(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(...(walker.currentNode.nodeValue ?? '').split(/\s+/u));
  return [...words.join(' ').split(/\s+/u)].filter((word) => word !== '');
}
