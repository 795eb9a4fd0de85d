/** A translation of a readout, as a valibot schema. */
import * as v from 'valibot';
import { languageTag, line, localTextSchema } from './values.ts';

/** `<name>.<lang>.yaml`: a translation, paragraph by paragraph and sentence by sentence. */
export const translationFileSchema = v.strictObject({
  language: languageTag,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 small hexadecimal digits')),
  by: localTextSchema,
  paragraphs: v.array(v.array(line)),
});
export type TranslationFile = v.InferOutput<typeof translationFileSchema>;
