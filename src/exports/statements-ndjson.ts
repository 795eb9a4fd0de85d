/** `statements.ndjson`: a line for each statement, made for a search server: flat, with the stems of its words by language. */
import { compact } from '../model/compact.ts';
import type { LocalText } from '../model/texts.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import { type FileContext, provenanceOf, provenanceRow } from './provenance.ts';
import { linkedIds, statementRecords } from './statement-record.ts';
import type { StatementRecord } from './statements-schema.ts';

/**
 * The stems of a text's words in their order.
 * @param lang - BCP 47.
 */
export type Stems = (text: string, lang: string) => readonly string[];

export function statementsNdjson(readouts: Readouts, stems: Stems, context: FileContext = {}): string {
  const readout = firstOf(readouts);
  const about = provenanceOf(readouts, context);
  const lines = statementRecords(readouts, context).map((statement, at) => {
    const texts = textsOf(statement, at, readouts);
    return compact({
      id: `${about.readout}:${statement.id}`,
      statement: statement.id,
      kind: statement.kind,
      strength: statement.strength,
      topics: statement.topics,
      ...linkedIds(statement),
      ...('edtf' in statement.date ? { date: statement.date.edtf, as_of: statement.date.asOf } : {}),
      title: statement.title,
      passages: statement.passages.flat().map(({ text }) => text),
      stems: Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, stems(text, lang)])),
      statement_url: statement.url,
      text_language: about.source.language,
      publisher: readout.publisher.name,
      url: about.source.url,
      ...provenanceRow(readouts, context),
    });
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** All that a search is to find a statement by, by language; the passages in that of the text. */
function textsOf(statement: StatementRecord, at: number, readouts: Readouts): LocalText {
  const { language } = firstOf(readouts);
  const named = inAll(readouts, ({ statements, topics, places, actors }) => {
    const local = statements[at];
    if (local === undefined) return undefined;
    const names = [
      ...topics.filter(({ id }) => local.topics.includes(id)),
      ...places.filter(({ id }) => local.places.some(({ place }) => place === id)),
      ...actors.filter(({ id }) => local.who.some(({ actor }) => actor === id)),
    ].map(({ name }) => name);
    return [local.title, ...names, local.note ?? ''].join('\n').trim();
  });
  const words = statement.passages.flat().map(({ text }) => text);
  const own = named?.[language];
  return { ...named, [language]: [...(own === undefined ? [] : [own]), ...words].join('\n') };
}
