/** What the search over all readouts of a site knows of them: see `search/shards.ts`. */
import * as v from 'valibot';
import { LANGUAGES } from './languages.generated.ts';

/** Readouts in one file: a first answer loads the files of those that it shows. */
export const LISTED_IN_FILE = 20;

/** What a list shows of a readout. */
const listedReadoutSchema = v.object({
  id: v.string(),
  /** Of the page that it leads to: the list's, where the readout has one in it. */
  lang: v.picklist(LANGUAGES),
  title: v.string(),
  /** Of the talks, in words of the list's language. */
  date: v.string(),
  /** The file of its texts, see search-data.ts, and its bytes as it lies on the disk. */
  search: v.string(),
  bytes: v.number(),
});
export const listedReadoutsSchema = v.array(listedReadoutSchema);
export type ListedReadout = v.InferOutput<typeof listedReadoutSchema>;

/** The index over all readouts, as a language's page names it in a JSON block. */
export interface ReadoutsIndex {
  /** The folder of its files. */
  version: string;
  /** Of the texts, BCP 47 tags. */
  languages: readonly string[];
  shards: number;
  documents: number;
}
