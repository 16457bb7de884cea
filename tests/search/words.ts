import type { LocaleCode } from '../../src/model/languages/locales.ts';
import { isStopWord } from '../../src/model/stemming/languages.ts';
import { normalise, wordsOf } from '../../src/model/stemming/text.ts';
import { readPages } from '../../src/search/index/extract-text.ts';

const letters: Readonly<Partial<Record<LocaleCode, RegExp>>> = {
  en: /^[a-z]{4,}$/,
  ru: /^[а-яё]{4,}$/,
  kk: /^[а-яёәіңғүұқөһ]{4,}$/,
};

/**
 * The words of four letters and more in the text of a site's pages, with the addresses on which they stand.
 * @param folder a published site
 */
export function wordsOfPages(folder: string, locale: LocaleCode): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { path, title, units } of readPages(folder, locale)) {
    const texts = [title, ...units.map(({ text }) => text)];
    for (const word of new Set(texts.flatMap((text) => wordsOf(normalise(text))))) {
      if (!letters[locale]?.test(word) || isStopWord(word)) continue;
      words.set(word, [...(words.get(word) ?? []), `/${path}`]);
    }
  }
  return words;
}
