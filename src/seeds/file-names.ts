/** What the files in a folder of seeds are called. */

/** What readouts share; they lie in the folder of seeds itself. */
export const SHARED = ['topics.yaml', 'places.yaml', 'actors.yaml', 'ladders.yaml'];

export const CONTEXT = 'context.yaml';
const TEXT = '.txt';
const ANNOTATIONS = '.annotations.yaml';

/** The files of one readout are called by what its text is called: `talks` of `talks.txt`. */
export const textOf = (stem: string) => `${stem}${TEXT}`;
export const annotationsOf = (stem: string) => `${stem}${ANNOTATIONS}`;

/** What a readout's files are called by, from the name of its annotations; `undefined` for other files. */
export function stemOf(name: string): string | undefined {
  return name.endsWith(ANNOTATIONS) ? name.slice(0, -ANNOTATIONS.length) : undefined;
}

/** `kk` of `<stem>.kk.yaml`; `undefined` for other files, such as an editor's own copy of a translation. */
export function languageOf(name: string, stem: string): string | undefined {
  if (!name.startsWith(`${stem}.`) || name === annotationsOf(stem)) return undefined;
  return /^\.([^.]+)\.yaml$/.exec(name.slice(stem.length))?.[1];
}

/** Whether a file is read with the readout of that name. */
export function isOfReadout(name: string, stem: string): boolean {
  return [CONTEXT, textOf(stem), annotationsOf(stem)].includes(name) || languageOf(name, stem) !== undefined;
}
