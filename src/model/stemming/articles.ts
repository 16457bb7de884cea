import type { LocaleCode } from '../languages/locales.ts';
import { isStopWord, rulesOf } from './rules.ts';

/**
 * The numbers of articles of laws that are named in a text, several of them in a list as well: articles 19 and 21.
 * @param words of a normalised text, in their order
 */
export function articlesIn(words: readonly string[], locale: LocaleCode): string[] {
  const { article } = rulesOf(locale);
  if (!article) return [];
  return words.flatMap((word, at) => {
    if (!article.forms.test(word)) return [];
    const numbers: string[] = [];
    for (let next = at + article.numberAt; ; next += article.numberAt) {
      const other = words[next];
      if (other === undefined || !(isNumber(other) || (isStopWord(other) && isNumber(words[next + article.numberAt]))))
        return numbers;
      if (isNumber(other)) numbers.push(other);
    }
  });
}

const isNumber = (word: string | undefined) => word !== undefined && /^\d{1,3}$/.test(word);
