/** Subject a: the article alone, as plain as HTML can be; the floor under everything else. */

/** @typedef {import('../../src/model/readout.ts').Readout} Readout */

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param {string} text */
const escapeHtml = (text) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * Original and translation, sentence by sentence; no style and no script.
 * @param {Readout} readout
 */
export function articlePage({ lang, language, title, text, paragraphs, translation }) {
  const translated = translation?.language ?? lang;
  const blocks = paragraphs.flatMap(({ range, sentences }) => [
    `<p lang="${language}">${escapeHtml(text.slice(...range))}</p>`,
    `<p lang="${translated}">${escapeHtml(sentences.map((sentence) => sentence.translation ?? '').join(' '))}</p>`,
  ]);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
</head>
<body>
<article>
<h1>${escapeHtml(title)}</h1>
${blocks.join('\n')}
</article>
</body>
</html>
`;
}
