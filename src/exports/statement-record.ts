/** A statement as files have it: its texts in all languages, its words with their places, what is computed apart. */
import { edtfOf } from '../model/calendar.ts';
import { compact } from '../model/compact.ts';
import type { Dated, Statement } from '../model/readout.ts';
import { commitmentSchedule } from '../model/schedule.ts';
import type { LocalText } from '../model/texts.ts';
import type { LinkBasis, Relation, ScheduleState } from '../model/vocabulary.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import { type Words, wordsOf } from './words.ts';

/** `named` by `words` of the text, or `implied`, which an editor inferred for the `reason` given. */
interface Link {
  basis: LinkBasis;
  reason?: LocalText;
  words?: Words;
}

export interface DateRecord {
  /** EDTF: `..` is an open end, nothing an unknown one. */
  edtf: string;
  /** `stated` by the text; `derived`: computed, see `how`; `context`: from beyond the text. */
  basis: Dated['basis'];
  how?: LocalText;
  /** What the text has in its place: "last year". */
  said?: LocalText;
  /** So it was at the end of the date; nothing says that it ended. */
  asOf?: true;
  words?: Words;
}

export interface FigureRecord {
  id: string;
  value: number;
  /** ISO 4217, or `%`. */
  unit: string;
  relation: Relation;
  measure: LocalText;
  period?: DateRecord;
  words: Words;
}

export interface StatementRecord {
  id: string;
  kind: Statement['kind'];
  /** A rung of the ladder by its id; absent for what stands beside it. */
  strength?: string;
  title: LocalText;
  topics: string[];
  who: ({ actor: string; as?: LocalText } & Link)[];
  places: ({ place: string } & Link)[];
  date: DateRecord | { undated: LocalText };
  figures: FigureRecord[];
  /** A passage is one stretch of the text, or several parts in its order. */
  passages: Words[][];
  note?: LocalText;
  /** What no source says and Sapar computes: the time of a commitment, held against the day of review. */
  derived?: { schedule: { state: ScheduleState; end?: string } };
}

/** In the order of the text. */
export function statementRecords(readouts: Readouts): StatementRecord[] {
  const readout = firstOf(readouts);
  const words = wordsOf(readout.text);
  return readout.statements.map((statement, at): StatementRecord => {
    const told = (tell: (local: Statement) => string | undefined) =>
      inAll(readouts, ({ statements }) => {
        const local = statements[at];
        return local && tell(local);
      });
    const { id, kind, strength, topics, who, places, date, figures, passages } = statement;
    const schedule = commitmentSchedule(readout, statement);
    return compact({
      id,
      kind,
      strength,
      title: told(({ title }) => title) ?? {},
      topics,
      who: who.map(({ actor, basis, quote }, link) =>
        compact({
          actor,
          as: told((local) => local.who[link]?.as),
          basis,
          reason: told((local) => local.who[link]?.reason),
          words: quote && words(quote),
        }),
      ),
      places: places.map(({ place, basis, quote }, link) =>
        compact({
          place,
          basis,
          reason: told((local) => local.places[link]?.reason),
          words: quote && words(quote),
        }),
      ),
      date:
        date.kind === 'undated'
          ? {
              undated: told((local) => (local.date.kind === 'undated' ? local.date.reason : undefined)) ?? {},
            }
          : dateRecord(date, words, (tell) =>
              told((local) => (local.date.kind === 'dated' ? tell(local.date) : undefined)),
            ),
      figures: figures.map(({ id, value, unit, relation, period, range }, figure) =>
        compact({
          id,
          value,
          unit,
          relation,
          measure: told((local) => local.figures[figure]?.measure) ?? {},
          period:
            period &&
            dateRecord(period, words, (tell) =>
              told((local) => {
                const own = local.figures[figure]?.period;
                return own && tell(own);
              }),
            ),
          words: words(range),
        }),
      ),
      passages: passages.map((parts) => parts.map(words)),
      note: told(({ note }) => note),
      derived: schedule && {
        schedule:
          schedule.state === 'none'
            ? { state: schedule.state }
            : { state: schedule.state, end: edtfOf(schedule.end) },
      },
    });
  });
}

function dateRecord(
  { edtf, basis, asOf, quote }: Dated,
  words: ReturnType<typeof wordsOf>,
  told: (tell: (local: Dated) => string | undefined) => LocalText | undefined,
): DateRecord {
  return compact({
    edtf,
    basis,
    how: told(({ how }) => how),
    said: told(({ said }) => said),
    asOf: asOf === true ? (true as const) : undefined,
    words: quote && words(quote),
  });
}
