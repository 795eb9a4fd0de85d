/**
 * What a search over one readout reads: its texts in all languages of its pages, cut into what can be found
 * (`data/<readout>/search.<hash>.json`). The index is made of it where it is searched.
 */
import * as v from 'valibot';

/** What can be found, in the order of the results. */
export const FOUND_GROUPS = ['statement', 'sentence', 'place', 'context'] as const;
export type FoundGroup = (typeof FOUND_GROUPS)[number];

/** What a result leads to; a sentence, where no statement is marked in it. A record is a figure of trade or a time that the target was stated; the rest has no id of its own on the page. */
const TARGETS = ['statement', 'sentence', 'place', 'record', 'accounts', 'events'] as const;

/**
 * The first of a language is what something is called there. Without `lang` nobody has noted the language, as of the titles
 * of published pages.
 */
const textsSchema = v.array(v.object({ lang: v.exactOptional(v.string()), text: v.string() }));

const searchDocumentSchema = v.object({
  group: v.picklist(FOUND_GROUPS),
  leadsTo: v.object({ kind: v.picklist(TARGETS), id: v.string() }),
  texts: textsSchema,
  /** Of a statement: which of the topics it has, by their places. */
  topics: v.exactOptional(v.array(v.number())),
  /** Of a row of an account, which is called as the account is: whether that names what the row has. */
  isNamed: v.exactOptional(v.boolean()),
});

export const searchDataSchema = v.object({
  /** Of the texts, the readout's own first; BCP 47 tags. */
  languages: v.array(v.string()),
  /** What the topics of the statements are called. */
  topics: v.array(textsSchema),
  documents: v.array(searchDocumentSchema),
});

export type SearchData = v.InferOutput<typeof searchDataSchema>;
export type SearchDocument = SearchData['documents'][number];
export type FoundTarget = SearchDocument['leadsTo'];
