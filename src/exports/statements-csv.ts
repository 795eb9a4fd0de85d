/** `statements.csv`: a row for each statement. */
import { actorName } from '../model/actor-name.ts';
import { ELLIPSIS } from '../model/passage-words.ts';
import type { Readout } from '../model/readout.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type CsvRow, writeCsv } from './csv.ts';
import { firstOf, type Readouts } from './local-readouts.ts';
import { type FileContext, PROVENANCE_COLUMNS, provenanceRow } from './provenance.ts';
import { linkedIds, statementRecords } from './statement-record.ts';
import type { StatementRecord, Words } from './statements-schema.ts';

/** What is told in words has a column for each language. */
const TOLD = ['title', 'strength', 'topics', 'who', 'places', 'note'] as const;

const columns = (languages: readonly Lang[]) => [
  ...['id', 'kind', 'strength', 'rung'],
  ...languages.map((lang) => `strength_${lang}`),
  ...languages.map((lang) => `title_${lang}`),
  ...['date', 'as_of', 'date_basis', 'schedule', 'schedule_end'],
  ...['topics', 'who', 'who_implied', 'places', 'places_implied'],
  ...(['topics', 'who', 'places', 'note'] as const).flatMap((column) =>
    languages.map((lang) => `${column}_${lang}`),
  ),
  ...['passages', 'positions', 'text_language', 'statement_url', 'publisher', 'url', 'text_sha256'],
  ...PROVENANCE_COLUMNS,
];

export function statementsCsv(readouts: Readouts, context: FileContext = {}): string {
  const readout = firstOf(readouts);
  const about = provenanceRow(readouts, context);
  const { publisher, language, sha256 } = readout;
  const rows = statementRecords(readouts, context).map(
    (statement): CsvRow => ({
      ...about,
      id: statement.id,
      kind: statement.kind,
      strength: statement.strength,
      rung: readout.ladder.find(({ id }) => id === statement.strength)?.rung,
      ...dateColumns(statement),
      topics: joined(statement.topics),
      ...Object.fromEntries(
        Object.entries(linkedIds(statement)).map(([column, ids]) => [column, joined(ids)]),
      ),
      ...Object.assign({}, ...[...readouts].map(([lang, local]) => toldIn(lang, local, statement))),
      passages: allParts(statement.passages, ({ text }) => text, ELLIPSIS),
      positions: allParts(statement.passages, ({ start, end }) => `${start}-${end}`, ' '),
      text_language: language,
      statement_url: statement.url,
      publisher: publisher.name,
      url: publisher.url,
      text_sha256: sha256,
    }),
  );
  return writeCsv(columns([...readouts.keys()]), rows);
}

const joined = (items: readonly string[]) => items.join('; ');

/** The parts of all passages in the order of the statement. */
const allParts = (passages: readonly Words[][], tell: (words: Words) => string, between: string) =>
  passages.flat().map(tell).join(between);

/** An undated statement has no date; its schedule is computed. What was so at the end of its date alone says so. */
function dateColumns({ date, derived }: StatementRecord): CsvRow {
  return {
    ...('edtf' in date ? { date: date.edtf, as_of: date.asOf && 'true', date_basis: date.basis } : {}),
    schedule: derived?.schedule.state,
    schedule_end: derived?.schedule.end,
  };
}

function toldIn(lang: Lang, readout: Readout, statement: StatementRecord): CsvRow {
  const { ladder, topics, places } = readout;
  const name = (items: readonly { id: string; name: string }[], id: string) =>
    items.find((item) => item.id === id)?.name ?? id;
  const told: Record<(typeof TOLD)[number], string | undefined> = {
    title: statement.title[lang],
    strength: statement.strength && name(ladder, statement.strength),
    topics: joined(statement.topics.map((id) => name(topics, id))),
    who: joined(statement.who.map(({ actor, as }) => actorName(readout, { actor, as: as?.[lang] }))),
    places: joined(statement.places.map(({ place }) => name(places, place))),
    note: statement.note?.[lang],
  };
  return Object.fromEntries(TOLD.map((column) => [`${column}_${lang}`, told[column]]));
}
