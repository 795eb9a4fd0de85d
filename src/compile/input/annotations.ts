/** What people write of one readout, as a valibot schema. What ids and quotes refer to is checked by `src/compile/`. */
import * as v from 'valibot';
import { findingSchema, MOST_FINDINGS } from './finding.ts';
import { rungsSchema } from './ladder.ts';
import { actorSchema } from './shared.ts';
import { datedSchema, quoteSchema, statementSchema } from './statement.ts';
import { httpsUrl, idSchema, languageTag, line, localTextSchema } from './values.ts';

/** `<name>.annotations.yaml`, beside `<name>.txt`. `ladder`: its rungs, or the id of one in ladders.yaml. */
export const annotationFileSchema = v.strictObject({
  readout: v.strictObject({
    id: idSchema,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
    language: languageTag,
    languages: v.pipe(v.array(languageTag), v.minLength(1, 'at least one language')),
    title: localTextSchema,
    summary: localTextSchema,
    where: v.exactOptional(idSchema),
    participants: v.optional(v.array(idSchema), []),
    publisher: v.strictObject({
      name: localTextSchema,
      url: v.exactOptional(httpsUrl),
      note: v.exactOptional(localTextSchema),
    }),
    attribution: localTextSchema,
    licence: v.exactOptional(localTextSchema),
    /** The page of a language alone was once this readout's: what was chosen at such an address is chosen here. */
    at_language_address: v.exactOptional(v.literal(true, 'true')),
    talks: datedSchema,
    abbreviations: v.optional(v.array(line), []),
  }),
  findings: v.optional(
    v.pipe(v.array(findingSchema), v.maxLength(MOST_FINDINGS, `at most ${MOST_FINDINGS} findings`)),
    [],
  ),
  ladder: v.union([rungsSchema, idSchema], 'a list of rungs, or the id of a ladder in ladders.yaml'),
  actors: v.optional(v.array(actorSchema), []),
  target: v.exactOptional(
    v.strictObject({
      base: idSchema,
      goal: idSchema,
      title: localTextSchema,
      note: v.exactOptional(localTextSchema),
    }),
  ),
  statements: v.pipe(v.array(statementSchema), v.minLength(1, 'at least one statement')),
  frames: v.optional(v.array(v.strictObject({ quote: quoteSchema, reason: localTextSchema })), []),
});
export type AnnotationFile = v.InferOutput<typeof annotationFileSchema>;
