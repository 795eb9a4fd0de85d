/** Two readers of citations that we did not write; neither brings types. */
declare module '@orcid/bibtex-parse-js' {
  export function toJSON(
    text: string,
  ): { citationKey: string; entryType: string; entryTags: Record<string, string> }[];
}
declare module 'astrocite-ris' {
  export function parse(text: string): Record<string, unknown>[];
}
