// The parts of citation-js that this room uses; the packages bring no types.
declare module '@citation-js/core' {
  import type { Item } from './item.ts';

  export class Cite {
    constructor(items: readonly Item[]);
    /** Writes the items in a format: `bibliography` or `bibtex`. */
    format(name: 'bibliography', options: { style: string; lang: string }): string;
    format(name: 'bibtex'): string;
  }

  export const plugins: {
    config: {
      get(name: '@csl'): { styles: { add(name: string, csl: string): void } };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
