import { createHash } from 'node:crypto';
import { splitPath } from '../../model/languages/addresses.ts';

const marked = /<script data-shared>([\s\S]*?)<\/script>/g;

/** Scripts in separate files: their texts by their paths from the root of the site. */
export type ScriptFiles = Map<string, string>;

/**
 * Moves the scripts that components mark as shared by most pages (`data-shared`) into separate files: a browser fetches
 * them once, next to the text, and no page contains them. They run when their page is complete. Any other script stays
 * in the page and runs before what it changes is seen; files that are used alone and pages of no language keep theirs.
 * @param html a page
 * @param page its path, such as `kk/index.html`
 * @param files gets the scripts
 * @returns the page with links to the files
 */
export function moveSharedScripts(html: string, page: string, files: ScriptFiles): string {
  const isAlone = !page.endsWith('index.html') || splitPath(`/${page}`) === undefined;
  return html.replace(marked, (_, text: string) => {
    if (isAlone) return `<script>${text}</script>`;
    const path = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
    files.set(path, text);
    return `<script src="${rootOf(page)}${path}" defer></script>`;
  });
}

/** The way from a page to the root of the site. */
const rootOf = (page: string) => '../'.repeat(page.split('/').length - 1);
