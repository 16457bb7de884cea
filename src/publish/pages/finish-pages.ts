import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../lib/hash.ts';
import { pagesIn } from '../../lib/sizes.ts';
import { type OwnCode, refuseForeignCode } from '../security-headers/foreign.ts';
import { compact } from '../security-headers/merge-inline-assets.ts';
import { withPolicy } from '../security-headers/policy.ts';
import { moveSharedScripts, type ScriptFiles } from '../security-headers/shared-scripts.ts';
import { withBoundSpaces } from '../typography/bound-spaces.ts';
import { withCompatibleStyles } from './compatible-styles.ts';
import { withFileSizes } from './file-sizes.ts';
import { withPlainAddresses } from './plain-addresses.ts';
import { withChecksums } from './printed-checksums.ts';
import { withRelativeLinks } from './relative.ts';

/** What is known about a page when it is finished. */
export interface FinishedPage {
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly checksum: string;
  /** Paths of the fonts that it loads. */
  readonly fonts: readonly string[];
}

/** What a page becomes in a step. */
type Step = (html: string, page: string) => string;

/**
 * Finishes all pages of a site: each is read once, passes the steps in their order, and is written once.
 * @param folder the site as it was rendered
 * @param copies pages that are used alone, by their paths: they come first, as other pages name their sizes and checksums
 * @param own the code that components of the site produce
 * @returns what is known about each page, by its path
 * @throws Error with a sentence that names the page when it may not be published
 */
export function finishPages(
  folder: string,
  copies: ReadonlyMap<string, string>,
  own: OwnCode,
): ReadonlyMap<string, FinishedPage> {
  const scripts: ScriptFiles = new Map();
  const steps: readonly Step[] = [
    (html) => {
      refuseForeignCode(html, own);
      return html;
    },
    compact,
    withBoundSpaces,
    withCompatibleStyles,
    withRelativeLinks,
    withPlainAddresses,
    (html, page) => moveSharedScripts(html, page, scripts),
    (html, page) => withPolicy(html, (address) => scripts.get(pathOfScript(page, address)) ?? ''),
    (html, page) => withFileSizes(html, page, folder),
    (html) => withChecksums(html, folder),
  ];
  const finish = (rendered: string, page: string): FinishedPage => {
    try {
      const html = steps.reduce((before, step) => step(before, page), rendered);
      mkdirSync(dirname(join(folder, page)), { recursive: true });
      writeFileSync(join(folder, page), html);
      return describePage(html);
    } catch (error) {
      throw new Error(`${page}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const rendered = pagesIn(folder);
  const finished = new Map<string, FinishedPage>();
  for (const [page, html] of copies) finished.set(page, finish(html, page));
  for (const page of rendered) finished.set(page, finish(readFileSync(join(folder, page), 'utf8'), page));
  for (const [path, text] of scripts) writeFileSync(join(folder, path), text);
  return finished;
}

/** An address that begins with a slash begins at the root of the site. */
const pathOfScript = (page: string, address: string) =>
  address.startsWith('/') ? address.slice(1) : join(dirname(page), address).replaceAll('\\', '/');

/** @param html a finished page */
export function describePage(html: string): FinishedPage {
  const fonts = new Set(html.match(/_astro\/fonts\/[\w.-]+\.woff2/g));
  return { checksum: sha256(html), fonts: [...fonts] };
}
