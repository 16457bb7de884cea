// The parts of citation-js that are used here; the packages have no types.
declare module '@citation-js/core' {
  import type { Item } from './item.ts';

  export class Cite {
    constructor(items: readonly Item[]);
    /** Writes the items in a format: `bibliography` or `bibtex`. */
    format(name: 'bibliography', options: { style: string; lang: string }): string;
    format(name: 'bibtex'): string;
  }

  /** An item as a file gave it: there the name of an organisation cannot always be distinguished from a family name. */
  type ReadItem = Omit<Item, 'author'> & { author: readonly { literal?: string; family?: string }[] };

  export const plugins: {
    input: { chain(text: string, options: { generateGraph: boolean }): ReadItem[] };
    config: {
      get(name: '@csl'): { styles: { add(name: string, csl: string): void } };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
