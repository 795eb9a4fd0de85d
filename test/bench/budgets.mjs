/**
 * What a built page may weigh, in kB of 1000 bytes, in brotli. Programs have limits that are the same for every page;
 * HTML grows with what the readout holds. How the rates came about is in docs/performance.md.
 */

/** @typedef {import('../../src/model/readout.ts').Readout} Readout */
/** @typedef {Pick<Readout, 'statements' | 'context' | 'findings' | 'text' | 'paragraphs'>} Content */

/** JavaScript until a page is interactive. */
const INTERACTIVE = 88;
/** Programs, styles, base map and fonts, the live map's included: everything but the page's HTML. */
const BESIDE_HTML = 246;
/** What a further page of a readout may weigh: more than the explorer's first program, with which it begins, and all beside its HTML. */
const FURTHER = { interactive: 3.5, beside: 156 };

/**
 * The page around an empty readout (styles, panels, the picture of the map), and each entry with its text, rows and data.
 * A context item is an entry of any of the context's lists: a source, a fact, a trade point, a restatement, …; what it
 * quotes of a page comes to that, and so does each finding.
 */
const HTML = { frame: 18, statement: 0.13, contextItem: 0.12, quotation: 0.05, finding: 0.1 };
/**
 * How much more the entries of a page weigh that has the text and its translation both in Cyrillic: a letter is two
 * bytes, and neither text helps to compress the other as much as markup does.
 */
const TWICE_CYRILLIC = 1.18;
/** What opening the search loads: its programs, the stemmers among them, its words, and the texts that it reads, in all languages. */
const SEARCH = { frame: 15, statement: 0.4, contextItem: 0.1 };
/** Our own part of the JavaScript until a page is interactive. */
const OWN = 29.5;

/**
 * What the HTML of a page may weigh, its styles and data included.
 * @param {Content} readout
 */
export function htmlBudget({ statements, context, findings = [], text, paragraphs }) {
  const entries =
    HTML.statement * statements.length +
    HTML.contextItem * itemsIn(context) +
    HTML.quotation * quotationsIn(context) +
    HTML.finding * findings.length;
  const translation = paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.translation),
  );
  const isTwice = isCyrillic(text) && isCyrillic(translation.join(' '));
  return HTML.frame + entries * (isTwice ? TWICE_CYRILLIC : 1);
}

/** Whether most letters are. @param {string} words */
function isCyrillic(words) {
  const count = (/** @type {RegExp} */ letters) => words.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{L}/gu) / 2;
}

/**
 * What opening the search may load.
 * @param {Content} readout
 */
function searchBudget({ statements, context }) {
  return SEARCH.frame + SEARCH.statement * statements.length + SEARCH.contextItem * itemsIn(context);
}

/** @param {Content['context']} context */
const itemsIn = (context) => Object.values(context).reduce((sum, list) => sum + list.length, 0);

/** @param {Content['context']} context */
function quotationsIn({ restatements = [], accounts = [], compared = [] }) {
  const restated = restatements.flatMap((item) => ('statement' in item ? [] : item.quotations));
  const absent = accounts.flatMap(({ topics = [] }) => topics.filter(({ lookedFor }) => lookedFor));
  const missing = compared.flatMap((item) => ('newAgainst' in item ? item.newAgainst : []));
  return restated.length + absent.length + missing.length;
}

/**
 * Every budget of a page: its name and its limit.
 * @param {Content} readout
 * @param {'explorer' | 'embed' | 'other'} [page] an embed shows a panel of the explorer
 */
export function budgetsFor(readout, page = 'explorer') {
  const isFurther = page !== 'explorer';
  const html = htmlBudget(readout);
  return {
    html: { name: 'HTML, its styles and data included', limit: html },
    interactive: {
      name: 'JavaScript until interactive',
      limit: INTERACTIVE + (isFurther ? FURTHER.interactive : 0),
    },
    own: { name: 'our own part of it', limit: OWN + (isFurther ? FURTHER.interactive : 0) },
    everything: {
      name: 'everything, the live map and the fonts included',
      limit: html + (page === 'other' ? FURTHER.beside : BESIDE_HTML),
    },
    search: { name: 'the search once it is opened', limit: searchBudget(readout) },
    offline: { name: 'the service worker', limit: 10 },
  };
}
