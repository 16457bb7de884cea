import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pagesIn } from '../../lib/sizes.ts';
import { compact } from './compact.ts';
import { policyFor } from './content-security-policy.ts';
import { needsOf } from './needs.ts';
import { moveScripts, sharedScripts } from './scripts.ts';

const charset = '<meta charset="utf-8">';
const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Writes into every page of a site the policy that allows what the page needs and nothing else, so that it holds where
 * no server sends it: on a mirror, from a disk.
 * @param folder the site; its pages change no more after this
 * @param finish what else a page lacks, given its HTML and its path: each page is read and written once for both
 * @throws with the page, when it cannot have a policy
 */
export function writePolicies(folder: string, finish: (html: string, page: string) => string): void {
  const pages = pagesIn(folder);
  // Each page is read twice: all of them together would not fit into the memory of a small machine.
  const read = (page: string) => compact(readFileSync(join(folder, page), 'utf8'));
  const shared = sharedScripts(pages.values().map(read), pages.length / 2);
  for (const page of pages) {
    const html = moveScripts(finish(read(page), page), page, shared, folder);
    // An address that begins with a slash begins at the root of the site.
    const readScript = (address: string) =>
      readFileSync(join(folder, address.startsWith('/') ? '' : dirname(page), address), 'utf8');
    try {
      writeFileSync(join(folder, page), withPolicy(html, readScript));
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * @param html a page
 * @param readScript the text of a script file by its address in the page
 * @returns the page with its policy
 * @throws when the page does not say its encoding first, or when no policy can allow what it does
 */
export function withPolicy(html: string, readScript: (address: string) => string): string {
  if (!html.includes(`<head>${charset}`)) throw new Error(`The head has to begin with ${charset}.`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(needsOf(html, readScript))}">`;
  // A policy governs what stands after it; the encoding has to be among the first 1024 bytes.
  return html.replace(charset, () => charset + policy);
}

/** @returns the policy that stands in a page */
export function policyIn(html: string): string | undefined {
  return meta.exec(html)?.[1];
}
