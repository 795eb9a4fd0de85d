/** Subject b: the prerendered page without its scripts; what is left is HTML with its style sheet inside. */

/**
 * Takes out every script, the data block too, and what would load one.
 * @param {string} html
 */
export function withoutScripts(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>\s*/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>\s*/g, '');
}

/**
 * @param {string} html
 * @returns {string} the page's data block, as it stands
 */
export function dataBlock(html) {
  const [block] = /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/.exec(html) ?? [];
  if (block === undefined) throw new Error('the built page has no data block');
  return block;
}
