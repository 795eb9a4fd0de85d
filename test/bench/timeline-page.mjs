/**
 * Subject d: TimelineJS3 with the dated statements as its events, all from this server. Its default font sheet
 * would ask Google for four fonts: `font: null` leaves it out, which spares TimelineJS the sheet and the fonts.
 * `script_path` keeps it from its publisher's host. Its data stands in the page, so it need not fetch it.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readSite, siteFile } from './site.mjs';

/** @typedef {import('../../src/model/readout.ts').Readout} Readout */
/** @typedef {import('../../src/model/readout.ts').Statement} Statement */
/** @typedef {import('../../src/model/readout.ts').DateBound} DateBound */

/** What a page with TimelineJS can ask for. */
const FILES = /^(js\/timeline\.js|css\/timeline\.css|css\/icons\/.*)$/;

/** @param {DateBound} bound */
const known = (bound) => (typeof bound === 'string' ? undefined : bound);

/**
 * @param {Statement} statement
 * @param {string} text
 */
function timelineEvent({ title, date, passages }, text) {
  if (date.kind !== 'dated') return [];
  const start = known(date.start) ?? known(date.end);
  if (start === undefined) return [];
  const end = known(date.end);
  const quotes = passages.map((parts) => `<p>${parts.map((range) => text.slice(...range)).join(' … ')}</p>`);
  return [
    { start_date: start, ...(end && { end_date: end }), text: { headline: title, text: quotes.join('') } },
  ];
}

/** @param {Readout} readout */
function timelinePage({ lang, title, text, statements }) {
  const events = statements.flatMap((statement) => timelineEvent(statement, text));
  const data = JSON.stringify({ events }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
</head>
<body>
<div id="timeline" style="width: 100%; height: 600px"></div>
<script type="application/json" id="data">${data}</script>
<script>
new TL.Timeline('timeline', JSON.parse(document.getElementById('data').textContent), {
  font: null,
  script_path: new URL('js/', location.href).href,
});
</script>
</body>
</html>
`;
}

/**
 * @param {Readout} readout
 * @returns {import('./site.mjs').Site}
 */
export function timelineSite(readout) {
  const script = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js');
  const site = readSite(join(dirname(script), '..'), (path) => FILES.test(path));
  site.set('index.html', siteFile('index.html', timelinePage(readout)));
  return site;
}
