import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { commonCopy, copyPage, searchableCopy } from '../../model/standalone/addresses.ts';
import { changeAddresses } from './addresses.ts';

/**
 * Moves standalone files, those of the languages and the common ones, out of the folders into which Astro wrote them.
 * They are used without the site, so their links give its main address.
 * @param folder the site that was rendered
 * @returns their HTML by their paths, such as `kk/statement.html`
 */
export function takeCopies(folder: string, { address, languages }: Site): Map<string, string> {
  const copies = languages.map((locale) => ({
    locale,
    html: take(join(folder, pathOf(locale, copyPage)), (path) => alone(path, pathOf(locale, ''), address)),
  }));
  const inAll = [commonCopy, searchableCopy].map((file) => {
    const common = take(join(folder, file), (path) => address + path);
    return [file.slice(1), joinCopies(common, copies)] as const;
  });
  return new Map([...inAll, ...copies.map(({ locale, html }) => [pathOf(locale, copyPage).slice(1), html] as const)]);
}

/** Puts the script of the search, with its indexes, at the end of the file that has one. */
export function withScript(copies: Map<string, string>, script: string): void {
  const file = searchableCopy.slice(1);
  const html = copies.get(file) ?? '';
  copies.set(
    file,
    html.replace('</body>', () => `<script>${script}</script></body>`),
  );
}

/** The page of a folder, which is deleted. */
function take(file: string, change: (path: string) => string): string {
  const html = changeAddresses(readFileSync(join(file, 'index.html'), 'utf8'), change).replace(/>\s+</g, '> <');
  rmSync(file, { recursive: true });
  return html;
}

/** A link to a paragraph of the statement stays in the file; any other leads to the main address. */
const alone = (path: string, statement: string, address: string) =>
  path.startsWith(`${statement}#`) ? path.slice(statement.length) : address + path.replace(`${copyPage}/`, copyPage);

const styles = /<style\b[\s\S]*?<\/style>/g;
/** The shapes of the map, which are the same in all languages. */
const ground = /<path class="sea"[\s\S]*?<path class="waters"[^>]*>(?:<\/path>)?/;

/**
 * Puts the files of the languages into the common one. Its styles are theirs; an id begins with the language, such as
 * `kk-p3`; the map’s shapes are there once.
 */
function joinCopies(common: string, copies: readonly { locale: LocaleCode; html: string }[]): string {
  const css = (copies[0]?.html.match(styles) ?? []).join('');
  return copies.reduce(
    (page, { locale, html }, number) => {
      const [, body = ''] = /<main class="copy"[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
      const shared = `<div class="copy">${body}</div>`.replace(ground, (shapes) =>
        number === 0 ? `<g id="ground">${shapes}</g>` : '<use href="#ground"/>',
      );
      return page.replace(
        new RegExp(`(<div class="in-language" id="${locale}"[^>]*>)`),
        (open) => open + withPrefix(shared, `${locale}-`).replace(`${locale}-ground`, 'ground'),
      );
    },
    common.replace(styles, '').replace('</head>', () => `${css}</head>`),
  );
}

/** Puts a prefix before every id of a part of a page, and before every mention of one. */
function withPrefix(html: string, prefix: string): string {
  return html
    .replace(/(\sid=")/g, `$1${prefix}`)
    .replace(/(\shref="#)/g, `$1${prefix}`)
    .replace(/(\saria-labelledby=")([^"]*)/g, (_, before, ids: string) => before + ids.replace(/\S+/g, `${prefix}$&`));
}
