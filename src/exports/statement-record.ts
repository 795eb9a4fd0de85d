/** A statement as files have it: its texts in all languages, its words with their places, what is computed apart. */
import { edtfOf } from '../model/calendar.ts';
import { compact } from '../model/compact.ts';
import type { Dated, Statement } from '../model/readout.ts';
import { commitmentSchedule } from '../model/schedule.ts';
import type { LocalText } from '../model/texts.ts';
import { firstOf, inAll, type Readouts } from './local-readouts.ts';
import { type FileContext, statementUrl } from './provenance.ts';
import type { DateRecord, LinkRecord, StatementRecord } from './statements-schema.ts';
import { wordsOf } from './words.ts';

/** In the order of the text. */
export function statementRecords(readouts: Readouts, context: FileContext = {}): StatementRecord[] {
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
      url: statementUrl(readout, id, context),
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

/** The people and places of a statement by their ids; and those of them that the text does not name and an editor inferred. */
export function linkedIds({ who, places }: Pick<StatementRecord, 'who' | 'places'>) {
  const isImplied = ({ basis }: LinkRecord) => basis === 'implied';
  const [people, sites] = [
    (links: typeof who) => links.map(({ actor }) => actor),
    (links: typeof places) => links.map(({ place }) => place),
  ];
  return {
    who: people(who),
    who_implied: people(who.filter(isImplied)),
    places: sites(places),
    places_implied: sites(places.filter(isImplied)),
  };
}
