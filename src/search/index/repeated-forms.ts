import type { LocaleCode } from '../../model/languages/locales.ts';
import { rootSign, stemsOf } from '../../model/stemming/languages.ts';
import type { IndexedForm } from '../format/index-format.ts';

/**
 * The forms without those that lead nowhere else: names of sources repeat the words of the texts in other forms.
 * @param forms all forms of a language
 * @param isNextToText whether a posting is not in the text of its page but next to it
 * @param pageOf the number of the page of a posting
 */
export function withoutRepeated(
  forms: readonly IndexedForm[],
  isNextToText: (posting: number) => boolean,
  pageOf: (posting: number) => number,
  locale: LocaleCode,
): IndexedForm[] {
  const sureStems = (form: string) =>
    stemsOf(form, locale).flatMap(({ stem, distance }) =>
      distance === 0 && stem.length > 3 && !stem.startsWith(rootSign) ? [stem] : [],
    );
  const words = forms
    .filter(({ form, alias }) => !alias && !/\d/.test(form))
    .map((word) => ({ word, stems: sureStems(word.form), pages: new Set(word.postings.map(pageOf)) }));
  const byStem = new Map<string, Set<(typeof words)[number]>>();
  for (const entry of words) {
    for (const stem of entry.stems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(entry));
  }
  const left = new Set(forms);
  // Of forms on the same pages the shortest stays.
  for (const entry of words.sort((a, b) => b.word.form.length - a.word.form.length)) {
    if (!entry.word.postings.every(isNextToText)) continue;
    const isRepeated = entry.stems.some((stem) => {
      const others = [...(byStem.get(stem) ?? [])].filter((other) => other !== entry && left.has(other.word));
      return [...entry.pages].every((page) => others.some(({ pages }) => pages.has(page)));
    });
    if (isRepeated) left.delete(entry.word);
  }
  return forms.filter((form) => left.has(form));
}
