import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const inPage = /<script>([\s\S]*?)<\/script>/g;

/**
 * Finds the scripts that many pages share.
 * @param pages the HTML of each page
 * @param limit a script on more pages than that is shared
 * @returns their texts
 */
export function sharedScripts(pages: Iterable<string>, limit: number): Set<string> {
  const counts = new Map<string, number>();
  for (const html of pages) {
    for (const script of new Set([...html.matchAll(inPage)].map(([, text = '']) => text))) {
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count > limit).map(([script]) => script));
}

/**
 * Moves the scripts that most pages share into files of their own: a browser fetches them once, beside the text, and no
 * page carries them. They run when their page is whole. A script of few pages stays where it stands, and runs before what
 * it changes is seen; files that stand alone keep theirs.
 * @param page path of the page, such as `kk/index.html`
 * @param folder the site, where the files go
 * @returns the page with links to the files
 */
export function moveScripts(html: string, page: string, shared: ReadonlySet<string>, folder: string): string {
  if (!page.endsWith('index.html')) return html;
  return html.replace(inPage, (whole, text: string) =>
    shared.has(text) ? `<script src="${rootOf(page)}${writeScript(folder, text)}" defer></script>` : whole,
  );
}

/** The way from a page to the root of the site. */
const rootOf = (page: string) => '../'.repeat(page.split('/').length - 1);

/** @returns its path from the root, named by its content */
function writeScript(folder: string, text: string): string {
  const path = `_astro/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  if (existsSync(join(folder, path))) return path;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
}
