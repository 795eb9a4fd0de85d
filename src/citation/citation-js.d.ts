/** citation-js has no types of its own: what is used of it here. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(as: 'bibliography', options: { template: string; lang: string; format: 'text' }): string;
    format(as: 'biblatex'): string;
    format(as: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
    format(as: 'data', options: { format: 'object' }): Record<string, unknown>[];
  }
  interface Register {
    add(name: string, content: string): void;
    has(name: string): boolean;
    list(): string[];
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
      get(plugin: '@csl'): { styles: Register; locales: Register };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
