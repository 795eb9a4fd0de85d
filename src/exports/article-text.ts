/**
 * `article.txt`: the text as it came, and behind its last letter what it is: the text is cut out by its length. Positions
 * elsewhere count letters with LF at the ends of lines and without a byte order mark, as a reader of text files gives them.
 */
import type { LocalText } from '../model/texts.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { type FileContext, provenanceOf } from './provenance.ts';

/**
 * @param came - the text with the line ends and the byte order mark of its file; without it the readout's own, where
 *   line ends are LF, and which may have other bytes than the file.
 */
export function articleText(readouts: Readouts, context: FileContext = {}, came?: string): string {
  const text = came ?? firstOf(readouts).text;
  const { source, licence, talks, reviewed, version, versionUrl, readout } = provenanceOf(readouts, context);
  const bytes = new TextEncoder().encode(text).length;
  const lines = [
    '--',
    `Text: the first ${bytes} bytes of this file`,
    `SHA-256 of the ${came === undefined ? 'file that the text came in' : 'text'}: ${source.sha256}`,
    `Language: ${source.language}`,
    ...inLines('Publisher', source.publisher),
    ...(source.url === undefined ? [] : [`Address: ${source.url}`]),
    ...inLines('Note', source.note),
    ...inLines('Source', source.attribution),
    ...inLines('Licence', licence),
    `Talks: ${talks}`,
    `Reviewed: ${reviewed}`,
    `Readout: ${readout}`,
    `Version: ${version}`,
    ...(versionUrl === undefined ? [] : [`Address of the version: ${versionUrl}`]),
  ];
  return `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
}

/** A line for each language; one where all say the same. */
function inLines(name: string, text: LocalText = {}): string[] {
  const told = Object.entries(text);
  if (new Set(told.map(([, words]) => words)).size === 1) return [`${name}: ${told[0]?.[1]}`];
  return told.map(([lang, words]) => `${name} (${lang}): ${words}`);
}
