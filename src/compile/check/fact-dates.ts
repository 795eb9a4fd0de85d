/** The date of a fact from beyond the text is one that its own words name, in every language they are told in. */
import { lexiconOf } from '../../text/reading/lexicons.ts';
import { readTimes } from '../../text/reading/times.ts';
import { plainWords } from '../../text/reading/words.ts';
import { complain, type Desk } from '../desk.ts';
import { shown } from '../problems.ts';
import { tryParse } from '../resolve/dates.ts';
import { lackingParts } from './date-words.ts';

export function checkFactDates(desk: Desk): void {
  const { context } = desk.seeds;
  for (const [index, { id, date, what, unread }] of context.data.facts.entries()) {
    const parsed = date === undefined ? undefined : tryParse(date);
    if (parsed === undefined) continue;
    if (unread !== undefined) continue;
    for (const [lang, words] of Object.entries(what)) {
      const lexicon = lexiconOf(lang);
      if (lexicon === undefined) continue;
      // A fact may leave its date to what is shown beside it, but not name another one.
      const times = readTimes(plainWords(words), lexicon);
      const lacking = lackingParts(times, parsed).find(({ said }) => said.length > 0);
      if (lacking === undefined) continue;
      complain(desk, context, ['facts', index, 'what', lang], {
        id,
        what: `the words of a fact name another ${lacking.part} than its date`,
        found: shown(words),
        expected: `the ${lacking.part} of ${parsed.edtf}, or unread: why it is right all the same`,
      });
    }
  }
}
