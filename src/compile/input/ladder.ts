/** A ladder of strength as people write it: its rungs, and the verbs of each. */
import * as v from 'valibot';
import { RUNGS } from '../../model/vocabulary.ts';
import { WORD_PATTERN } from '../../text/word-patterns.ts';
import { idSchema, languageTag, line, localTextSchema } from './values.ts';

const PATTERN = 'words between single spaces, with a * behind one that may have any ending';
const wordPattern = v.pipe(line, v.regex(WORD_PATTERN, PATTERN));
/** Words by the tags of their languages. */
const localWordsSchema = v.record(
  languageTag,
  v.pipe(v.array(wordPattern), v.minLength(1, 'at least one word')),
);

/**
 * A rung: `verbs` as they stand in the text; `words` its verbs in every language that is read, with their forms;
 * `stronger` those that say more than it and are none of the next rung; `except` where neither is a verb of this rung.
 */
const rungSchema = v.strictObject({
  rung: v.picklist(RUNGS),
  id: idSchema,
  undertakes: v.boolean(),
  name: localTextSchema,
  meaning: localTextSchema,
  verbs: v.pipe(v.array(line), v.minLength(1, 'at least one verb')),
  words: v.optional(localWordsSchema, {}),
  stronger: v.optional(localWordsSchema, {}),
  except: v.optional(localWordsSchema, {}),
});
export const rungsSchema = v.pipe(v.array(rungSchema), v.minLength(1, 'at least one rung'));
export type RungInput = v.InferOutput<typeof rungSchema>;
