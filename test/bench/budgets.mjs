/**
 * What a built page may weigh, in kB of 1000 bytes, in brotli. Programs have limits that are the same for every page;
 * HTML grows with what the readout holds. How the rates came about is in docs/performance.md.
 */

/** @typedef {import('../../src/model/readout.ts').Readout} Readout */
/** @typedef {Pick<Readout, 'statements' | 'context'>} Content */

/** JavaScript until a page is interactive. */
const INTERACTIVE = 90;
/** Programs, styles and base map, the live map's included: everything but the page's HTML. */
const BESIDE_HTML = 187;

/**
 * The page around an empty readout (styles, panels, the picture of the map), and each entry with its text, rows and data.
 * A context item is an entry of any of the context's lists: a source, a fact, a trade point, a restatement, …
 */
const HTML = { frame: 16.7, statement: 0.13, contextItem: 0.12 };

/**
 * What the HTML of a page may weigh, its styles and data included.
 * @param {Content} readout
 */
export function htmlBudget({ statements, context }) {
  const items = Object.values(context).reduce((sum, list) => sum + list.length, 0);
  return HTML.frame + HTML.statement * statements.length + HTML.contextItem * items;
}

/**
 * Every budget of a page: its name and its limit.
 * @param {Content} readout
 */
export function budgetsFor(readout) {
  const html = htmlBudget(readout);
  return {
    html: { name: 'HTML, its styles and data included', limit: html },
    interactive: { name: 'JavaScript until interactive', limit: INTERACTIVE },
    own: { name: 'our own part of it', limit: 27 },
    everything: { name: 'everything, the live map included', limit: html + BESIDE_HTML },
    offline: { name: 'the service worker', limit: 9 },
  };
}
