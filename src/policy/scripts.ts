import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const inPage = /<script>([\s\S]*?)<\/script>/g;

/**
 * Moves the script that most pages share into a file of its own: a browser fetches it once, beside the text, and no page
 * carries it. It runs when its page is whole. A script of few pages stays where it stands, and runs before what it
 * changes is seen; files that stand alone keep theirs.
 * @param pages the HTML of each page by its path, such as `kk/index.html`
 * @param folder the site, where the file goes
 * @returns the pages with links to the file
 */
export function moveSharedScript(pages: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const counts = new Map<string, number>();
  for (const html of pages.values()) {
    for (const script of new Set([...html.matchAll(inPage)].map(([, text = '']) => text))) {
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  const moved = new Map<string, string>();
  for (const [page, html] of pages) {
    const replaced = html.replace(inPage, (whole, text: string) =>
      (counts.get(text) ?? 0) <= pages.size / 2 || !page.endsWith('index.html')
        ? whole
        : `<script src="${rootOf(page)}${writeScript(folder, text)}" defer></script>`,
    );
    moved.set(page, replaced);
  }
  return moved;
}

/** The way from a page to the root of the site. */
const rootOf = (page: string) => '../'.repeat(page.split('/').length - 1);

/** @returns its path from the root, named by its content */
function writeScript(folder: string, text: string): string {
  const path = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}
