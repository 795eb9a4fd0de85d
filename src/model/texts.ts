/** Texts in several languages, and the words of one of them. */
import * as v from 'valibot';

/** The form of a language's tag (BCP 47): language, and script and region where they matter. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** A text by the tags of the languages that it is told in. */
export type LocalText = Readonly<Record<string, string>>;

/** What stands for a text in a schema of the model: whatever gives its words. */
export type TextSchema = v.GenericSchema<unknown, string> | v.GenericSchema<LocalText, string>;

/** Takes a text in all its languages and gives its words in one; a text that lacks the language is an error. */
export const textIn = (lang: string) =>
  v.pipe(
    v.custom<LocalText>((value) => typeof value === 'object' && value !== null, 'a text in its languages'),
    v.rawTransform<LocalText, string>(({ dataset, addIssue, NEVER }) => {
      const words = dataset.value[lang];
      if (words !== undefined) return words;
      addIssue({ message: `the text in "${lang}"` });
      return NEVER;
    }),
  );
