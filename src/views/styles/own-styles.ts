/*
 * The style sheets that the components of this site write into pages, wherever in the process they are made: those that
 * are bundled by Vite, and those that a component puts together while a page is rendered.
 */
const registry = globalThis as { ownStyles?: Set<string> };
registry.ownStyles ??= new Set();
const { ownStyles: known } = registry;

/**
 * Registers a style sheet that a component writes: `<style is:inline set:html={ownStyle(css)}>`.
 * @returns the same
 */
export function ownStyle(css: string): string {
  known.add(css.trim());
  return css;
}

/** All style sheets that were registered in this process. */
export const ownStyles = (): string[] => [...known];

/** A file of a bundle; code has no `source`. */
interface Bundled {
  readonly type: string;
  readonly fileName: string;
  readonly source?: string | Uint8Array;
}

/** Vite marks a sheet at its end for itself, and takes the mark away when it writes the sheet. */
const withoutMark = (css: string) => css.replace(/\/\*\$vite\$:\d+\*\//g, '');

/** Registers what Vite bundles of the style sheets in `src/`, before Astro writes it into the pages. */
export const bundledStyles = {
  name: 'own-styles',
  generateBundle(_options: unknown, bundle: Readonly<Record<string, Bundled>>) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) ownStyle(withoutMark(String(file.source)));
    }
  },
};
