import '../../src/model/stemming/languages.ts';
import { join } from 'node:path';
import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { readSite } from '../../src/model/site/site.ts';
import { readPages } from '../../src/search/index/extract-text.ts';
import { makeIndexes } from '../../src/search/index/make-index.ts';
import { readSameThings } from '../../src/search/index/synonyms.ts';
import { answer, type Outcome } from '../../src/search/query/answer.ts';
import { prepare } from '../../src/search/query/loaded-index.ts';

/**
 * The search without a browser, over the pages of `dist/`.
 * @param root folder of the project
 * @returns a function that asks a query in a language of the site; nothing for another language
 */
export function searchDirectly(root: string): (lang: string, query: string) => Promise<Outcome | undefined> {
  const things = readSameThings(root);
  const read = (locale: LocaleCode) => readPages(join(root, 'dist'), locale);
  const { languages } = readSite(root);
  const made = new Map([...makeIndexes(languages, read, things)].map(({ locale, index }) => [locale, index]));
  const indexes = languages.flatMap((locale) => {
    const index = made.get(locale);
    return index ? [prepare(index, locale)] : [];
  });
  return async (lang, query) => {
    const own = indexes.find(({ locale }) => locale === lang);
    return own && answer(query, own, async () => indexes.filter((index) => index !== own));
  };
}
