import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Wording } from './compare.ts';
import { explainCopy, type ForeignLabel, isTelling, scoreOf, timesIn } from './foreign-label.ts';
import { enough, type LetterModels, withoutAddresses, withoutTitles } from './foreign-words.ts';
import type { LanguageModel } from './letter-model.ts';
import { wordsIn } from './sentences.ts';

/** The evidence that unknown words need to be reported, and to be certain, in logarithms of a probability. */
const likely = 3;
const certain = 6;
/** A preposition or conjunction, which is no loanword: its letters at most, and how often it occurs in a language at least. */
const longestPreposition = 3;
const frequent = 5;

/**
 * Finds a value that is identical to that of another language and that `findForeignLabel` and `findForeignWords` do not
 * recognise by its words. Names, abbreviations and words that two languages share are rightly the same.
 * @param here the value, words without markup
 * @param others the same field in the other languages
 * @param models of the languages of the site
 * @param file path of the file with the value: its language is judged by the other files
 */
export function findCopiedValue(
  here: Wording,
  others: readonly Wording[],
  models: LetterModels,
  file = '',
): ForeignLabel | undefined {
  const same = others.filter((other) => other.locale !== here.locale && plain(other.text) === plain(here.text));
  if (same.length === 0) return undefined;
  const text = withoutTitles(withoutAddresses(here.text));
  const telling = wordsIn(text).filter((word) => isTelling(word, text));
  if (telling.length === 0) return undefined;
  const own = models.get(here.locale);
  for (const { locale } of same) {
    const other = models.get(locale);
    if (!own || !other || own.size < enough || other.size < enough) continue;
    const isCertain =
      scriptOf(here.locale) === scriptOf(locale)
        ? byWords(text, telling, { own, other, letters: lettersBeyond(locale, here.locale) }, file)
        : byLetters(text, telling, here, others, other);
    if (isCertain !== undefined) return explainCopy(here, locale, isCertain);
  }
  return undefined;
}

const plain = memoizeByText((text) => text.toLowerCase().replace(/\s+/g, ' ').trim());

const scriptOf = (locale: Wording['locale']) => localeOf(locale).script;

/**
 * Whether words of the other language that this one never uses prove it; undefined when they do not suggest it. A word,
 * or a list of words, may be loanwords, which both languages have.
 */
function byWords(
  text: string,
  telling: readonly string[],
  locales: { own: LanguageModel; other: LanguageModel; letters: ReadonlySet<string> },
  file: string,
): boolean | undefined {
  const { own, other, letters } = locales;
  const itself = own.files.get(file);
  const isUsed = (word: string) => timesIn(word, own, itself) > 0;
  // A name begins with a capital letter; the first word of a label may be another word.
  const unknown = telling.filter((word, index) => {
    const lower = word.toLowerCase();
    return !isUsed(lower) && (lower === word || (index === 0 && other.commonWords.has(lower)));
  });
  const score = scoreOf(unknown, own, other, itself);
  if (telling.length < 2 || unknown.length === 0 || score < likely) return undefined;
  const isPreposition = (word: string) =>
    word.length <= longestPreposition && (other.words.get(word) ?? 0) >= frequent && !isUsed(word);
  const hasLetters = unknown.some((word) => [...word.toLowerCase()].some((letter) => letters.has(letter)));
  const isProven = hasLetters || wordsIn(text).some(isPreposition);
  if (!isProven && /[,;|/]/.test(text)) return undefined;
  return isProven && unknown.length > 1 && score >= certain;
}

/** Letters that a language has and another one of the same script lacks, as far as the table of languages says. */
function lettersBeyond(other: LocaleCode, own: LocaleCode): ReadonlySet<string> {
  const letters = localeOf(own).ownLetters ?? '';
  return new Set([...(localeOf(other).ownLetters ?? '')].filter((letter) => !letters.includes(letter)));
}

/**
 * Whether a value has no letter of its script although another language of that script writes it in its letters: then
 * it is not a name that is the same everywhere.
 */
function byLetters(
  text: string,
  telling: readonly string[],
  here: Wording,
  others: readonly Wording[],
  other: LanguageModel,
): boolean | undefined {
  const letters = lettersOf(scriptOf(here.locale));
  const isWrittenElsewhere = others.some(
    ({ locale, text: theirs }) =>
      locale !== here.locale && scriptOf(locale) === scriptOf(here.locale) && lettersOf(scriptOf(locale)).test(theirs),
  );
  if (letters.test(text) || !isWrittenElsewhere) return undefined;
  return telling.length > 1 && telling.every((word) => other.commonWords.has(word.toLowerCase()));
}
