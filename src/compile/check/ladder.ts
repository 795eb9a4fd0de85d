/** Strength: a commitment or a raised matter carries a verb of its rung; the others have no rung. */
import { KINDS_BESIDE_LADDER } from '../../model/vocabulary.ts';
import { nearestId } from '../../text/nearest-id.ts';
import { complain, type Desk } from '../desk.ts';
import { oneOf, shown } from '../problems.ts';
import { verbWords } from '../resolve/verb.ts';
import { isVerbOf, shownVerbs, verbsOf } from './rung-verbs.ts';

export function checkLadder(desk: Desk): void {
  const { annotations, ladder: part } = desk.seeds;
  const { statements, readout } = annotations.data;
  const { language } = readout;
  const ladder = part.data;
  const rungs = new Map<number, string>();
  for (const [index, { rung, id }] of ladder.entries()) {
    const other = rungs.get(rung);
    if (other !== undefined) {
      complain(desk, part.file, [...part.path, index, 'rung'], {
        id,
        what: 'duplicate rung',
        found: `${rung}, which "${other}" has too`,
        expected: 'a rung of its own',
      });
    }
    rungs.set(rung, id);
    // Rungs and kinds share the strength filter, so their ids may not meet.
    if (KINDS_BESIDE_LADDER.some((kind) => kind === id)) {
      complain(desk, part.file, [...part.path, index, 'id'], {
        id,
        what: 'reserved id of a rung',
        found: shown(id),
        expected: `an id other than the kinds ${KINDS_BESIDE_LADDER.join(', ')}`,
      });
    }
  }

  for (const [index, { id, kind, strength, verb: input }] of statements.entries()) {
    const verb = input && verbWords(input);
    const path = ['statements', index];
    const say = (key: string, what: string, found: string, expected: string, nearest?: string) =>
      complain(desk, annotations, [...path, key], {
        id,
        what,
        found,
        expected,
        ...(nearest === undefined ? {} : { nearest }),
      });
    if (KINDS_BESIDE_LADDER.some((beside) => beside === kind)) {
      if (strength !== undefined) {
        say('strength', `a statement of the kind "${kind}" has no strength`, shown(strength), 'no strength');
      }
      continue;
    }
    if (strength === undefined) {
      say(
        'kind',
        `a statement of the kind "${kind}" needs a strength`,
        'none',
        oneOf(ladder.map((r) => r.id)),
      );
      continue;
    }
    const rung = ladder.find((candidate) => candidate.id === strength);
    if (rung === undefined) continue;
    if (rung.undertakes !== (kind === 'commitment')) {
      const fitting = ladder.filter((r) => r.undertakes === (kind === 'commitment')).map((r) => r.id);
      say('strength', `the strength does not fit the kind "${kind}"`, shown(strength), oneOf(fitting));
    }
    if (verb === undefined) {
      complain(desk, annotations, path, {
        id,
        what: 'a strength needs the verb that it was read from',
        found: `no verb beside strength: ${strength}`,
        expected: `verb: with the word of the passage, such as ${shownVerbs(rung, language)}`,
      });
    } else if (!isVerbOf(rung, language, verb)) {
      const other = ladder.find((candidate) => isVerbOf(candidate, language, verb));
      say(
        'verb',
        'the verb is not one of its strength',
        shown(verb),
        `a verb of "${strength}": ${shownVerbs(rung, language)}`,
        other ? `the ladder has it under "${other.id}"` : nearestId(verb, verbsOf(rung, language)),
      );
    }
  }
}
