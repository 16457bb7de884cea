import { readContent } from '../documents/content.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { pressFile } from '../press/schema.ts';
import { readSite } from '../site/site.ts';
import { textOn } from '../translations/page-state.ts';

/** Pages whose sentences are in one file of data. */
const dataPages: Readonly<Record<string, string>> = {
  'glossary/': 'content/glossary.yaml',
  'press/': pressFile,
  'timeline/': 'content/events.yaml',
};

/**
 * The file in which the words of a page are corrected; for a comparison, that of the translation.
 * @param page address within the language, such as `''`, `legal/assembly/` or `compare/en/legal/assembly/`
 * @returns its path from the root of the project; undefined when the page is made of several files, or is the original
 * of the statement, in which nothing is corrected
 */
export function sourceOf(page: string, locale: LocaleCode): string | undefined {
  if (page === '' && locale === readSite().original) return undefined;
  const [, other, compared] = /^compare\/([^/]+)\/(.*)$/.exec(page) ?? [];
  const isTranslation = other === undefined || locale !== readSite().original;
  return dataPages[page] ?? textFile(textOn(compared ?? page), isTranslation ? locale : other);
}

/**
 * The file of a text in a language.
 * @param name the text’s folder in `content/`
 * @returns undefined when there is none
 */
export function textFile(name: string, locale: string): string | undefined {
  return readContent().find(name, locale as LocaleCode)?.file;
}
