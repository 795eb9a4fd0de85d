/** What the tests use of jsonld, which has no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    documentUrl: string;
    document: unknown;
  }

  interface Options {
    /** What relative addresses are relative to. */
    base: string;
    documentLoader(url: string): Promise<RemoteDocument>;
    /** Throws where a key or a value would be dropped. */
    safe: boolean;
  }

  type Expanded = Record<string, { '@id'?: string; '@value'?: unknown; '@list'?: Expanded[] }[]>;

  const jsonld: {
    expand(document: unknown, options: Options): Promise<Expanded[]>;
    flatten(document: unknown, context: null, options: Options): Promise<Expanded[]>;
  };
  // biome-ignore lint/style/noDefaultExport: a CommonJS module has no other.
  export default jsonld;
}
